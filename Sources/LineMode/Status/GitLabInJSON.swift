internal import Account
internal import Deployment
internal import GitLabStack
internal import Home
internal import Operations
internal import Phrases
internal import Pricing
internal import Upkeep

/// A GitLab as `status` lists it for scripts; what was not seen is missing, and `unknown` says why.
struct GitLabInJSON: Encodable {
  struct Need: Encodable {
    let code: String
    let severity: String
    let message: String
    let key: String?
    let commands: [String]
  }

  struct Release: Encodable {
    let tag: String
    let goal: String
    /// Those that `upgrade` goes through, the goal last.
    let steps: [String]
    let getsFixes: Bool
    let listAsOf: String
  }

  struct Health: Encodable {
    struct Targets: Encodable {
      let healthy: Int
      let of: Int
    }
    struct Task: Encodable {
      let status: String
      let since: String?
      let execOn: Bool?
    }
    let targets: Targets?
    let task: Task?
    let desired: Int?
  }

  struct Disk: Encodable {
    let fileSystem: String
    let bytes: Int?
    let metered: String?
  }

  struct Growth: Encodable {
    /// Means in bytes, the oldest first; null is a week of which nothing was counted.
    let weeks: [Int?]
    let days: Int
    /// nil where it was counted for less than two weeks.
    let bytesPerWeek: Int?
    let monthlyPerWeek: String?
  }

  /// Of what carries the tag of the stack, which the Fargate task usually does not.
  struct Billed: Encodable {
    /// nil where Cost Explorer has nothing under the tag of the stack.
    let amount: String?
    let currency: String
    let since: String
  }

  struct Drift: Encodable {
    /// As of `drift --json`.
    let status: String
    let compared: String?
    let drifted: [String]
    let notCompared: [String]
    let partial: String?
  }

  struct Backup: Encodable {
    let newest: String
    let made: String
    let ageSeconds: Int
    let by: String?
    /// nil where nobody could look.
    let proved: Bool?
  }

  struct Certificate: Encodable {
    let until: String
    let days: Int
    let renewedByAWS: Bool
  }

  struct Monthly: Encodable {
    /// With the use of a small team.
    let guess: String
    let fixed: String
    let usage: String
    let stopped: String
    /// With what CloudWatch counted; nil where it was not asked.
    let measured: String?
    /// nil where nobody could tell yet.
    let soFar: SoFar?
  }

  /// This calendar month, by the estimate.
  struct SoFar: Encodable {
    /// Such as `2026-11`.
    let month: String
    let amount: String?
    let hours: Int?
    /// When the task that runs began, where it is not known whether one ran before.
    let ranSince: String?
    /// Whether it was seen that it ran all the time; nil where there is no amount.
    let isSeen: Bool?
    /// Whether use is as CloudWatch counted it where it did, and else as guessed; nil where there is no amount.
    let isMeasured: Bool?
    /// `stopped`, `scheduled`, `changed` or `unseen`; nil where there is an amount.
    let whyUnknown: String?
    /// The day of the change that `changed` is about.
    let changedOn: String?
  }

  struct Unknown: Encodable {
    let what: String
    let reason: String
  }

  let name: String
  let id: String
  let condition: String
  let status: String?
  let url: String?
  let protected: Bool?
  let needs: [Need]
  let release: Release?
  let health: Health
  let disk: Disk?
  /// nil where nobody asked CloudWatch, and where it counted nothing.
  let growth: Growth?
  let backup: Backup?
  let certificate: Certificate?
  let monthly: Monthly?
  /// By the names of `MeasuredUse.Series`; without those of which nothing was counted. nil where nobody asked.
  let measured: [String: Double]?
  /// Of how many of the 30 days there is anything.
  let measuredDays: Int?
  /// What was measured, as answers that take it into an estimate.
  let measuredAnswers: [String: Int]?
  /// nil where nobody asked Cost Explorer.
  let billed: Billed?
  /// nil where nobody had it compared.
  let drift: Drift?
  let unknown: [Unknown]

  init(_ gitlab: StandingGitLab, in surroundings: HomeSurroundings) {
    let now = surroundings.now
    name = gitlab.name
    id = gitlab.id
    condition = (gitlab.state ?? .unknown).rawValue
    status = gitlab.status?.rawValue
    url = gitlab.live?.description.output("GitLabURL")
    protected = gitlab.live?.description.isProtected
    needs = gitlab.needs(at: now).map { Need($0, named: gitlab.name, in: surroundings) }
    release = gitlab.release.map {
      Release(
        tag: $0.tag.description, goal: ($0.steps.last ?? $0.tag).description, steps: $0.steps.map(\.description),
        getsFixes: $0.getsFixes, listAsOf: $0.asOf)
    }
    let task = gitlab.presentTask
    health = Health(
      targets: gitlab.healthyTargets.map { Health.Targets(healthy: $0.healthy, of: $0.of) },
      task: task.map { Health.Task(status: $0.status, since: $0.started.map(UTC.moment), execOn: $0.isExecOn) },
      desired: gitlab.service.value?.desired)
    disk = gitlab.fileSystemID.flatMap { id in
      (gitlab.disk.value ?? nil).map { Disk(fileSystem: id, bytes: $0.bytes, metered: $0.metered.map(UTC.moment)) }
    }
    growth = gitlab.measured.value?.growth.map { growth in
      Growth(
        weeks: growth.weeks.map { $0.map { Int($0) } }, days: growth.days,
        bytesPerWeek: growth.bytesAWeek.map { Int($0) }, monthlyPerWeek: gitlab.monthlyOfGrowth?.cents)
    }
    backup = gitlab.copies.value?.newestWhole.map { newest in
      Backup(
        newest: newest.arn, made: UTC.moment(newest.made), ageSeconds: Int(now - newest.made), by: newest.maker.code,
        proved: gitlab.isProved)
    }
    certificate = (gitlab.certificate.value ?? nil).flatMap { found in
      found.expires.map {
        Certificate(
          until: UTC.day($0), days: Int((($0 - now) / 86_400).rounded(.down)), renewedByAWS: found.origin == .amazon)
      }
    }
    monthly = gitlab.estimate.map { estimate in
      Monthly(
        guess: estimate.total.cents, fixed: estimate.fixed.cents, usage: estimate.usage.cents,
        stopped: (gitlab.cost?.stopped ?? estimate.total).cents, measured: gitlab.measuredCost?.measured.cents,
        soFar: gitlab.soFar(at: now).map { SoFar($0, at: now) })
    }
    measured = gitlab.measured.value.map { use in
      MeasuredUse.Series.allCases.reduce(into: [:]) { all, series in
        if let value = use[series] { all[series.rawValue] = value }
      }
    }
    measuredDays = gitlab.measured.value?.counted
    measuredAnswers = gitlab.measuredCost.map { cost in
      Dictionary(cost.answers.map { ($0.key.rawValue, $0.quantity) }, uniquingKeysWith: { $1 })
    }
    billed = gitlab.billed.value.map { Billed(amount: $0.amount, currency: $0.currency, since: $0.since) }
    drift = gitlab.drift.value.map { Drift($0, at: gitlab.drift.time) }
    unknown = gitlab.troubles.map {
      Unknown(what: $0.what.rawValue, reason: $0.trouble.sentence[surroundings.language])
    }
  }
}

extension GitLabInJSON.Need {
  init(_ need: HomeNeed, named name: String, in surroundings: HomeSurroundings) {
    code = need.code
    severity = need.severity.rawValue
    message = need.sentence[surroundings.language]
    key = need.key.map(String.init)
    commands = surroundings.commands(for: need, of: name)
  }
}

extension RecoveryPoint.Maker {
  fileprivate var code: String? {
    switch self {
    case .plan: "plan"
    case .person: "person"
    case .unknown: nil
    }
  }
}
