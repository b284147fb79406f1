/// When to use colour.
package enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always
  /// Those that people adjust, and no others.
  case sixteen = "16"
  case never
}
