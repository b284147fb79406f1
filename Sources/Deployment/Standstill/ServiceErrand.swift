/// Something to be done about GitLab's service.
package enum ServiceErrand: Hashable, Sendable {
  case find
  /// Have it run so many tasks. To give it twice changes nothing.
  case set(ServicePlace, tasks: Int)
  case look(ServicePlace)

  /// Seconds to wait before it.
  package var pause: Double {
    switch self {
    case .find, .set: 0
    case .look: Standstill.pause
    }
  }
}
