/// What the registry of the image said of a tag.
package enum RegistryAnswer: Hashable, Sendable {
  /// There is no such tag.
  case missing
  /// There is, for processors of these kinds, by Docker's names: `amd64`, `arm64`.
  case made(for: Set<String>)
}
