extension SimulationRequest {
  /// The same about other actions.
  package func with(_ actions: [String]) -> SimulationRequest {
    SimulationRequest(actions: actions, resources: resources, context: context)
  }

  /// The same about things of this account, which nobody knows when a plan is made.
  package func placed(in account: String) -> SimulationRequest {
    SimulationRequest(
      actions: actions, resources: resources.map { $0.replacing(":\(Self.example):", with: ":\(account):") },
      context: context)
  }

  /// As few as there can be: what takes no resource is asked for together, whatever its service.
  static func gathered(_ statements: [PolicyStatement]) -> [SimulationRequest] {
    let requests = statements.flatMap(requests(about:))
    func isFree(_ request: SimulationRequest) -> Bool { request.resources == ["*"] && request.context.isEmpty }
    guard let free = requests.first(where: isFree) else { return requests }
    let actions = requests.filter(isFree).flatMap(\.actions)
    let together = stride(from: 0, to: actions.count, by: most).map { start in
      free.with(Array(actions[start..<min(start + most, actions.count)]))
    }
    return together + requests.filter { !isFree($0) }
  }
}
