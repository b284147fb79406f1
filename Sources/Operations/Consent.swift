/// What somebody has to give before an order is given, at least.
package enum Consent: Hashable, Sendable {
  /// A key of its own, which is a capital letter; below the screens a yes, for there are no such keys.
  case key
  case yes
  /// The name of the stack: something goes for good, or stays without a stack.
  case name
}
