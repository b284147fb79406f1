/// A place of a screen that can be clicked, and the keys that stand for the same.
package struct Target: Hashable, Sendable {
  package let area: Area
  package let keys: [Key]
}
