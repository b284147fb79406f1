internal import Reachability

/// Which arrows and boxes of a graph have a place in the picture; the rest stands in the list, and is counted.
struct ReachPicture {
  let ranges: [ReachArrow]
  let everyoneElse: ReachArrow?
  let balancer: ReachNode?
  let task: ReachNode?
  let fileSystem: ReachNode?
  let function: ReachNode?
  let secret: ReachNode?
  /// What stands between the task and the internet; nil where nothing does.
  let gateway: ReachNode?
  let toTask: ReachArrow?
  let toFiles: ReachArrow?
  let functionToFiles: ReachArrow?
  let toGateway: ReachArrow?
  let toInternet: ReachArrow?
  let toSecret: ReachArrow?
  let people: ReachArrow?
  let toShell: ReachArrow?
  /// How many arrows have no place.
  let missing: Int

  init(_ reach: Reach) {
    func first(_ isMeant: (ReachNode.Kind) -> Bool) -> ReachNode? { reach.nodes(where: isMeant).first }
    func arrow(_ from: ReachNode?, _ to: ReachNode?) -> ReachArrow? {
      guard let from, let to else { return nil }
      return reach.arrows(from: from.id, to: to.id).first
    }
    let balancer = first { $0 == .loadBalancer }
    let task = first { $0 == .task }
    let files = first { $0 == .fileSystem }
    let function = first { if case .function = $0 { true } else { false } }
    let secret = first { $0 == .secret }
    let internet = first { $0 == .anyAddress }
    let shell = first { $0 == .service("ssmmessages") }
    let gateway = reach.nodes(where: { [.natGateway, .natInstance, .ownEgress].contains($0) }).first {
      arrow(task, $0) != nil
    }
    ranges = reach.arrows.filter { arrow in
      guard arrow.isInbound, arrow.to == balancer?.id, let from = reach.node(arrow.from) else { return false }
      if case .network = from.kind { return true } else { return false }
    }
    everyoneElse = arrow(first { $0 == .everyoneElse }, balancer)
    toTask = arrow(balancer, task)
    toFiles = arrow(task, files)
    functionToFiles = arrow(function, files)
    toGateway = arrow(task, gateway)
    toInternet = arrow(gateway ?? task, internet)
    toSecret = arrow(task, secret)
    people = arrow(first { $0 == .people }, shell)
    toShell = arrow(task, shell)
    (self.balancer, self.task, self.function, self.secret, self.gateway) = (balancer, task, function, secret, gateway)
    fileSystem = files
    let drawn = [
      everyoneElse, toTask, toFiles, functionToFiles, toGateway, toInternet, toSecret, people, toShell,
    ].compactMap { $0 }
    missing = reach.arrows.count - Set(ranges + drawn).count
  }
}
