"""How dark and how light a picture in shades of grey gets: 0 is black, 255 is white."""

from PIL import Image


def extremes(picture: Image.Image) -> tuple[float, float]:
    """Return the darkest and the lightest shade of a picture."""
    darkest, lightest = picture.getextrema()
    assert isinstance(darkest, int | float) and isinstance(lightest, int | float)
    return darkest, lightest


def darkest(picture: Image.Image) -> float:
    """Return the darkest shade of a picture: below 100 there is ink."""
    return extremes(picture)[0]
