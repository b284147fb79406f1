/// What an errand brought.
package enum ServiceAnswer: Hashable, Sendable {
  /// nil: the stack has no service.
  case found(ServicePlace?)
  case taken
  case seen(ServiceRest)
}
