/// What a subnet is to be used for.
package enum SubnetUse: Sendable {
  /// The load balancer, which everybody reaches.
  case balancer
  /// GitLab, its file system, and the function that prepares it.
  case task

  /// Free addresses without which nothing is to be chosen. A load balancer is refused with fewer
  /// (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html); in a private subnet there are
  /// two tasks while one replaces the other, a mount target, and the interfaces of the function.
  var addresses: Int { 8 }

  /// Free addresses without which it cannot begin: one task, one mount target, the interfaces of the function.
  var fewestAddresses: Int {
    switch self {
    case .balancer: 8
    case .task: 4
    }
  }
}
