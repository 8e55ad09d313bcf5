"""Paper: what the catalogue knows, set by Typst as PDFs to hand out, fold, cut and fill in."""

from kennisbank.printing.edition import Edition
from kennisbank.printing.faults import PrintError
from kennisbank.printing.form import Form, OnPaper
from kennisbank.printing.keeping import is_printed
from kennisbank.printing.opening import open_papers, open_style, style_problems
from kennisbank.printing.papers import Paper, Papers, online_address, print_papers
from kennisbank.printing.press import Progress, print_all
from kennisbank.printing.share import SharedPicture, share_address
from kennisbank.printing.sheet import Imprint
from kennisbank.printing.style import OWN_STYLE as HOUSE_STYLE

__all__ = [
    "HOUSE_STYLE",
    "Edition",
    "Form",
    "Imprint",
    "OnPaper",
    "Paper",
    "Papers",
    "PrintError",
    "Progress",
    "SharedPicture",
    "is_printed",
    "online_address",
    "open_papers",
    "open_style",
    "print_all",
    "print_papers",
    "share_address",
    "style_problems",
]
