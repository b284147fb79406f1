internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
package import Upkeep
internal import UserFiles

/// What goes into the file. Each part may fail alone, and says why.
extension LineSupport {
  private typealias Contents = [SupportBundle.Part: SupportBundle.Content]

  package func gather() async -> SupportBundle {
    let ((sight, seen), surroundings) = await atOnce {
      await looks()
    } and: {
      await self.surroundings()
    }
    var contents = ofFiles()
    var hosts: [String] = []
    switch sight {
    case .failure(let why):
      for part in [SupportBundle.Part.stack, .operation, .template, .resources, .events, .health] {
        contents[part] = .missing(why)
      }
      contents[.answers] = keptAnswers()
    case .success(let live):
      hosts = SupportText.hosts(of: live)
      contents.merge(seen) { $1 }
    }
    contents[.surroundings] = .text(surroundings)
    var secrets = FoundSecrets()
    secrets.gather(environment: environment)
    let made = "gitlab-wizard support, made \(UTC.date(context.desk.clock.now)) by \(StackTemplate.wizardVersion)"
    return SupportBundle(made, contents, secrets: secrets, home: environment["HOME"], hosts: hosts)
  }

  // MARK: Here

  private func ofFiles() -> Contents {
    [
      .calls: content(SupportPhrases.noCalls) { () throws(FileFault) in try files.calls() },
      .evidence: content(SupportPhrases.noEvidence) { () throws(FileFault) in
        try files.report(of: context.stackName)
      },
    ]
  }

  /// Those that were given here, where no stack tells its own.
  private func keptAnswers() -> SupportBundle.Content {
    content(SupportPhrases.noAnswers) { () throws(FileFault) in try files.answers().map(SupportText.withoutComments) }
  }

  private func content(
    _ none: Phrase, _ read: () throws(FileFault) -> String?
  ) -> SupportBundle.Content {
    do throws(FileFault) {
      guard files.hasHome else { return .missing(SupportPhrases.noHome) }
      guard let text = try read() else { return .missing(none) }
      return .text(text)
    } catch {
      return .missing(error.sentence)
    }
  }

  private func surroundings() async -> String {
    let aws = context.desk.cli(try? region.get())
    let version = await context.desk.inWords { () throws(AWSTrouble) in try await aws.version() }
    let plugin = await context.desk.inWords { () throws(AWSTrouble) in try await aws.hasSessionManagerPlugin() }
    let found: [(name: String, value: String)] = [
      ("gitlab-wizard", StackTemplate.wizardVersion), ("aws", said(version) { $0 }),
      ("session-manager-plugin", said(plugin) { $0 ? "found" : "not found" }),
      ("asked for", (try? region.get()).map { context.place(of: context.stackName, in: $0) } ?? context.stackName),
    ]
    return Surroundings(found + facts, environment: environment).text
  }

  private func said<Value>(_ result: Result<Value, Trouble>, _ words: (Value) -> String) -> String {
    switch result {
    case .success(let value): words(value)
    case .failure(let trouble): trouble.sentence.english
    }
  }

  // MARK: In AWS

  private enum Sight {
    case success(LiveStack)
    case failure(Phrase)
  }

  private func stack() async -> Sight {
    let region: Region
    switch self.region {
    case .failure(let failure): return .failure(failure.lines.first ?? SupportPhrases.noStack)
    case .success(let known): region = known
    }
    let name = context.stackName
    let found = await context.desk.inWords { () throws(AWSTrouble) in
      try await context.desk.cli(region).liveStack(named: name)
    }
    switch found {
    case .failure(let trouble): return .failure(trouble.sentence)
    case .success(nil): return .failure(CommandPhrases.noSuchStack(name, region: region.description))
    // What is somebody else's is no business of whoever helps.
    case .success(let live?) where live.origin == .others: return .failure(StackPhrases.isNotOurs(name))
    case .success(let live?): return .success(live)
    }
  }

  /// The stack, and what a look at each part of it found.
  private func looks() async -> (Sight, Contents) {
    let sight = await stack()
    guard case .success(let live) = sight else { return (sight, [:]) }
    return (sight, await looks(at: live))
  }

  private func looks(at live: LiveStack) async -> Contents {
    let (desk, id) = (context.desk, live.description.id)
    let aws = desk.cli(where: id)
    let ((resources, lines), events) = await atOnce {
      let resources = await desk.inWords { () throws(AWSTrouble) in try await aws.resources(ofStack: id) }
      return (resources, await health((try? resources.get()) ?? [], aws))
    } and: {
      await desk.inWords { () throws(AWSTrouble) in
        try await aws.events(ofStack: id, since: .lastOperation)
      }
    }
    var contents: Contents = [
      .stack: .text(SupportText.stack(live)), .answers: .text(SupportText.answers(live)),
      .template: .text(live.templateBody),
    ]
    if live.templateBody.isEmpty {
      contents[.template] = .missing(live.unread?.sentence ?? SupportPhrases.noStack)
    }
    switch resources {
    case .success(let found): contents[.resources] = .text(SupportText.resources(found))
    case .failure(let trouble):
      contents[.resources] = .missing(trouble.sentence)
      contents[.health] = .missing(trouble.sentence)
    }
    switch events {
    case .success(let events):
      let operation = SupportText.operation(live.plan ?? .unknown, events, now: desk.clock.now)
      contents[.events] = events.isEmpty ? .missing(SupportPhrases.noOperation) : .text(SupportText.events(events))
      contents[.operation] = .missing(SupportPhrases.noOperation)
      if let operation { contents[.operation] = .text(operation) }
    case .failure(let trouble):
      contents[.events] = .missing(trouble.sentence)
      contents[.operation] = .missing(trouble.sentence)
    }
    if contents[.health] == nil {
      contents[.health] = lines.isEmpty ? .missing(SupportPhrases.noService) : .text(lines.joined(separator: "\n"))
    }
    return contents
  }

  /// Each look that fails says so in its place.
  private func health(_ resources: [StackResource], _ aws: AWSCLI) async -> [String] {
    func name(_ type: ResourceType) -> String? {
      resources.first { ResourceType($0.type) == type && !$0.physicalID.isEmpty }?.physicalID
    }
    var looks: [Inspection] = []
    if let group = name(.entrance(.targetGroup)) { looks.append(.targets(group: group)) }
    if let service = name(.computing(.service)), let cluster = name(.computing(.cluster)) {
      looks += [
        .service(cluster: cluster, service: service), .tasks(cluster: cluster, service: service, ids: []),
      ]
    }
    var lines: [String] = []
    for look in looks {
      let found = await context.desk.inWords { () throws(AWSTrouble) in try await aws.find(look) }
      switch found {
      case .success(let finding): lines += SupportText.lines(of: finding)
      case .failure(let trouble): lines.append("\(look.kind.rawValue): \(trouble.sentence.english)")
      }
    }
    return lines
  }
}
