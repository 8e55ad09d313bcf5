// What we use of the QR Code Generator, for the type-checker; its own declarations tell the rest.

interface Code {
  addData(text: string): void;
  make(): void;
  getModuleCount(): number;
  isDark(row: number, column: number): boolean;
}

export function qrcode(version: number, level: "L" | "M" | "Q" | "H"): Code;
