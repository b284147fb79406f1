/// How the screens look.
package enum ThemeChoice: String, CaseIterable, Sendable {
  case standard
  case highContrast = "high-contrast"
}
