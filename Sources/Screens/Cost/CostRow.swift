internal import GitLabStack
internal import Pricing

/// A row of the cost screen: a part of the stack that costs what it costs, or a number about use with what follows it.
enum CostRow: Hashable, Sendable {
  case task
  /// What a schedule saves of it.
  case schedule
  case frontDoor
  case egress
  case insights
  /// Cents: the secret, the start-up functions, alarms.
  case rest
  case use(AnswerKey)

  static let fixed: [CostRow] = [.task, .schedule, .egress, .frontDoor, .insights, .rest]
  static let byUse: [CostRow] = AnswerKey.allCases.filter { $0.usage != nil }.map { .use($0) }

  /// The row that a line belongs to.
  init(_ line: CostLine) {
    if let answer = line.answer {
      self = .use(answer)
      return
    }
    // What is taken back is saved.
    if line.isSaving {
      self = .schedule
      return
    }
    switch line.sku {
    case .fargateX86CPU, .fargateX86Memory, .fargateARMCPU, .fargateARMMemory, .fargateStorage: self = .task
    case .loadBalancer, .loadBalancerUnit, .dataOut: self = .frontDoor
    case .publicAddress: self = line.group == .frontDoor ? .frontDoor : .egress
    case .natGateway, .natGatewayTraffic, .t4gNano, .t4gMicro, .t4gSmall, .volume, .betweenZones: self = .egress
    case .metric: self = .insights
    case .secret, .alarm, .functionX86, .functionARM, .fileSystem, .fileSystemRead, .fileSystemWrite,
      .fileSystemBackup, .logIngestion, .logStorage:
      self = .rest
    }
  }

  var answer: AnswerKey? { if case .use(let key) = self { key } else { nil } }
}

extension CostEstimate {
  func lines(of row: CostRow) -> [CostLine] { lines.filter { CostRow($0) == row } }

  /// nil where the plan has nothing of it.
  func monthly(of row: CostRow) -> USDollars? {
    let lines = lines(of: row)
    return lines.isEmpty ? nil : lines.map(\.monthly).sum()
  }
}
