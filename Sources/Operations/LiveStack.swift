package import Account
package import Deployment
package import GitLabStack
package import Phrases

/// A stack that is there already, with the template that it was made from where that can be read.
package struct LiveStack: Sendable {
  package let description: StackDescription
  /// Empty while the stack only waits for its first change set, and where it cannot be read.
  package let templateBody: String
  /// Who made it; nothing is known of an empty one, which passes for ours.
  package let origin: StackOrigin
  /// Why nothing is known of what it is made of; nil where that was read, and for an empty one.
  package let unread: Trouble?
  /// What it was made from, its tags too. Read once: every picture of the plan asks for it.
  package private(set) var answers: Answers
  /// What stands, as its template says; nil where that cannot be read. Read once, as the answers are.
  package private(set) var plan: Plan?
  /// The name of its NAT instance, which no answer tells; nil where its template has none. Read once, as the answers are.
  package let natInstance: NATInstanceName?
  /// The zones of its subnets, where its template leaves them to AWS and somebody has looked.
  package private(set) var zones = Sighting<ZonePair>.pending
  /// The logical ids of what is there, where an operation may have left less than the template says and somebody has looked.
  package private(set) var standing = Sighting<Set<String>>.pending

  package init(description: StackDescription, templateBody: String) {
    self.init(description: description, template: .success(templateBody))
  }

  /// - Parameter template: its text, or why nobody may read it.
  package init(description: StackDescription, template found: Result<String, Trouble>) {
    self.description = description
    templateBody = (try? found.get()) ?? ""
    let template = StackTemplate(body: templateBody, of: description)
    natInstance = template.natInstance
    let isSeen = if case .success = found { true } else { false }
    origin =
      description.isEmpty || template.madeBy != nil
      ? .ours : StackOrigin(description, templateIsSeen: isSeen)
    var answers = Answers(readBackFrom: template)
    let tags = description.tags.filter { !$0.key.hasPrefix("aws:") }
    if !tags.isEmpty { answers[.stackTags] = .map(tags) }
    self.answers = answers
    guard !description.isEmpty else {
      (plan, unread) = (nil, nil)
      return
    }
    do {
      _ = try found.get()
      // Of a GitLab that runs, as every plan is: whether it does is seen at ECS, and is no part of one.
      plan = try Plan(template.running(tasks: 1))
      unread = nil
    } catch {
      plan = nil
      unread = error as? Trouble ?? .editedTemplate((error as? PlanFault)?.sentence)
    }
  }

  /// Whether its subnets are wherever AWS listed zones when it was made, so that another list would move them.
  package var leavesZonesToAWS: Bool { isOurs && plan?.leavesZonesToAWS == true }

  /// The same with the zones that its subnets were seen in: as if they had been pinned from the beginning.
  package func seeing(_ zones: Sighting<ZonePair>) -> LiveStack {
    var seen = self
    seen.zones = zones
    guard case .seen(let pair) = zones else { return seen }
    seen.answers[.networkZones] = .list(pair.names)
    seen.plan = plan?.pinned(to: pair)
    return seen
  }

  /// The same with what is there of it, as AWS lists it.
  package func seeing(resources: Sighting<[StackResource]>) -> LiveStack {
    var seen = self
    seen.standing = resources.map { Set($0.filter(\.stands).map(\.logicalID)) }
    return seen
  }

  /// The file system that a backup would copy: its logical id, or the id of one that it only uses; nil where none is there.
  package var filesToCopy: String? {
    guard let files = plan?.filesToCopy else { return nil }
    guard let standing = standing.value, plan?.resource(files) != nil else { return files }
    return standing.contains(files) ? files : nil
  }

  package var isOurs: Bool { origin == .ours }

  /// Whether a plan makes anything else than what stands, as far as the templates tell; false where nobody can read what stands.
  package func isMadeOtherwise(by new: Plan) -> Bool {
    plan.map { !PlanDifferences(from: $0, to: new).isEmpty } ?? false
  }

  /// Why it cannot be changed or repaired from here, whatever the answers: it is not ours, or nobody can read what it is made of.
  package var whyNoChange: Trouble? {
    if origin == .others {
      return Trouble(
        sentence: StackPhrases.isNotOurs(description.name), advice: Phrase(verbatim: ""), exitCode: .checkFailed)
    }
    return unread
  }

  /// The remarks as one; nil for none.
  package var remark: Phrase? { remarks.asOne }

  /// What is said first of a stack whose template cannot be read; empty for one that can be.
  package var remarks: [Phrase] {
    unread.map {
      [UnreadPhrases.templateIsNotRead($0.sentence)]
        + (origin == .notKnown ? [UnreadPhrases.originIsNotKnown(description.name)] : [])
    } ?? []
  }

  /// The stack as a change of it is judged by.
  package var before: StackBefore {
    StackBefore(answers: answers, address: description.output("GitLabURL"), plan: plan)
  }

  /// What it would mean for the data to go to another version of GitLab.
  package func step(to tag: ImageTag) -> VersionStep {
    release.map { Releases.builtIn.step(from: $0, to: tag) } ?? .same
  }

  /// What its data was written by; nil where it has none, and where nobody can tell.
  package var release: ImageTag? {
    guard StackCondition(description) != .spent else { return nil }
    return description.parameters["ImageTag"].flatMap { try? ImageTag($0) }
  }

  /// Why an update of it to these answers, and to this version of GitLab, would fail; nil if nothing is known against it.
  package func refusal(of answers: Answers, tag: ImageTag) -> Phrase? {
    if let refusal = step(to: tag).refusal { return refusal }
    if let old = releaseToKeep(before: tag) {
      return StackPhrases.guardComesFirst(old.version, tag.version, keep: old.description)
    }
    guard !description.isEmpty, StackCondition(description) != .spent else { return nil }
    let differences = answers.differences(from: self.answers)
    if StackCondition(description).mayHoldData, let other = differences.first(where: { $0.key == .imageArchitecture }) {
      return StackPhrases.architectureStays(other.old, new: other.new)
    }
    if let other = differences.first(where: \.movesFiles) {
      return KeptDataPhrases.filesStay(from: other.old, to: other.new)
    }
    let moved = differences.filter(\.movesSubnets)
    guard !moved.isEmpty else { return nil }
    let keys = moved.map(\.key.rawValue).joined(separator: ", ")
    return StackCondition(description) == .keptAfterCreation
      ? StackPhrases.networkNeedsNewStack(keys) : StackPhrases.networkStays(keys)
  }

  /// The release to stay with in one update first, before this one can be had; nil where nothing is known against it.
  ///
  /// That update brings the task a guard. Were it to come along with the release, a failure would start the task without it
  /// again, and the old GitLab on data that the new one has migrated.
  package func releaseToKeep(before tag: ImageTag) -> ImageTag? {
    guard StackCondition(description).mayHoldData, plan.map(DowngradeGuard.covers) != true,
      case .upgrade(let old, _) = step(to: tag)
    else { return nil }
    return old
  }

  package var template: StackTemplate { StackTemplate(body: templateBody, of: description) }
}

extension StackTemplate {
  fileprivate init(body: String, of description: StackDescription) {
    let parameters = description.parameters.sorted { $0.key < $1.key }
    self.init(body: body, parameters: parameters.map { .init(name: $0.key, value: $0.value) })
  }
}

extension Trouble {
  /// The template came, and is none that this program wrote.
  fileprivate static func editedTemplate(_ fault: Phrase?) -> Trouble {
    Trouble(
      sentence: fault ?? UnreadPhrases.templateIsNotOurText, advice: UnreadPhrases.templateWasEdited,
      exitCode: .checkFailed)
  }
}
