internal import FoundationEssentials
internal import GitLabStack
internal import Phrases

/// What runs GitLab: the task, what it writes and what watches it.
extension EstimateBuilder {
  mutating func chargeService(_ service: Plan.Resource) {
    guard let task = resource(value(service, "TaskDefinition")), runsOnFargate(service, task),
      let tasks = number(value(service, "DesiredCount"), orIfAbsent: 1),
      let units = number(value(task, "Cpu")), let mebibytes = number(value(task, "Memory")),
      let architecture = text(value(task, "RuntimePlatform", "CpuArchitecture"), orIfAbsent: "X86_64")
    else { return cannotPrice(service) }
    let isARM = architecture == "ARM64"
    let cpus = units / 1024
    let memory = mebibytes / 1024
    chargeHours(
      PricePhrases.taskCPU("\(cpus)", isARM: isARM), isARM ? .fargateARMCPU : .fargateX86CPU, for: service,
      each: cpus * tasks,
      SchedulePhrases.cpu)
    chargeHours(
      PricePhrases.taskMemory("\(memory)"), isARM ? .fargateARMMemory : .fargateX86Memory, for: service,
      each: memory * tasks,
      SchedulePhrases.memory)
    if let storage = value(task, "EphemeralStorage", "SizeInGiB") {
      let more = number(storage).map { max(0, $0 - 20) }
      if let more {
        chargeHours(PricePhrases.taskStorage, .fargateStorage, for: service, each: more * tasks, SchedulePhrases.disk)
      } else {
        cannotPrice(service)
      }
    }
    let network = value(service, "NetworkConfiguration", "AwsvpcConfiguration")
    switch text(network?["AssignPublicIp"], orIfAbsent: "DISABLED") {
    case "ENABLED":
      chargeHours(PricePhrases.taskAddress, .publicAddress, for: service, each: tasks, SchedulePhrases.address)
    case "DISABLED":
      if nats.isEmpty { remark(PricePhrases.networkOfYourOwn) }
    default: cannotPrice(service)
    }
  }

  /// A line for each hour that the task runs, and one that takes back those in which a schedule has it stopped.
  private mutating func chargeHours(
    _ item: Phrase, _ sku: SKU, for service: Plan.Resource, each quantity: Decimal, _ part: Phrase
  ) {
    charge(item, sku, for: service, quantity: quantity * taskHours)
    guard let rest else { return }
    let share = Decimal(rest.minutes) / Decimal(Plan.WeeklyRest.week)
    let words = SchedulePhrases.saving(hours: (Decimal(rest.minutes) / 60).rounded(toDigits: 0), part)
    charge(words, sku, for: rest.schedule, quantity: -quantity * taskHours * share)
  }

  /// Fargate on demand: not Spot, whose price floats, and not instances.
  private func runsOnFargate(_ service: Plan.Resource, _ task: Plan.Resource) -> Bool {
    if let strategy = value(service, "CapacityProviderStrategy")?.list {
      return strategy.allSatisfy { text($0["CapacityProvider"]) == "FARGATE" }
    }
    return text(value(service, "LaunchType")) == "FARGATE"
  }

  /// Container Insights: about 25 metrics for one cluster (8), one service (11) and one task family (6). The count is
  /// from memory.
  mutating func chargeCluster(_ cluster: Plan.Resource) {
    for setting in value(cluster, "ClusterSettings")?.list ?? [] where text(setting["Name"]) == "containerInsights" {
      switch text(setting["Value"]) {
      case "disabled": break
      case "enabled":
        charge(PricePhrases.containerInsights(metrics: 25), .metric, for: cluster, quantity: 25, atBest: .recalled)
        remark(PricePhrases.logsOfContainerInsights)
      // "enhanced" has its own price and a number of metrics we do not know.
      default: cannotPrice(cluster)
      }
    }
  }

  /// The expected logs are those of all groups, and stand on the container's: a start-up function writes a few kilobytes.
  mutating func chargeLogs(_ group: Plan.Resource) {
    guard group.logicalID == containerLogGroup?.logicalID else { return }
    charge(PricePhrases.logIngestion, .logIngestion, for: group, .usageLogGB)
    charge(PricePhrases.logStorage, .logStorage, for: group, .usageLogGB)
  }

  /// The log group a container writes to, or the first there is where the containers do not say.
  private var containerLogGroup: Plan.Resource? {
    let containers = plan.resources(of: .computing(.taskDefinition)).flatMap {
      value($0, "ContainerDefinitions")?.list ?? []
    }
    let named = containers.lazy.compactMap { resource($0["LogConfiguration"]?["Options"]?["awslogs-group"]) }.first
    return named ?? plan.resources(of: .computing(.logGroup)).first
  }

  /// At most: one run a month up to its time limit. In truth it runs seconds when the stack is made or changed.
  mutating func chargeFunction(_ function: Plan.Resource) {
    let memory = number(value(function, "MemorySize"), orIfAbsent: 128)
    let limit = number(value(function, "Timeout"), orIfAbsent: 3)
    let isARM = value(function, "Architectures")?.list?.contains { text($0) == "arm64" } ?? false
    let quantity = memory.flatMap { memory in limit.map { memory / 1024 * $0 } }
    charge(
      PricePhrases.functionRun(function.logicalID), isARM ? .functionARM : .functionX86, for: function,
      quantity: quantity)
  }
}
