internal import Pricing
internal import Operations
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Home
package import Phrases

extension StatusReport {
  /// The same for people, at most 80 columns wide but for the address, which stands alone: first what needs somebody.
  package func text(_ language: Language) -> String {
    let lines = needs(language) + state(language) + facts(language) + pages(language)
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ label: Phrase, _ value: Phrase, _ language: Language) -> [String] {
    let words = value[language].lines(to: 62)
    return words.enumerated().map { "\(($0.offset == 0 ? label[language] : "").padded(to: 17))\($0.element)" }
  }

  private func line(_ label: Phrase, _ value: String, _ language: Language) -> [String] {
    line(label, Phrase(verbatim: value), language)
  }

  private func needs(_ language: Language) -> [String] {
    HomeNeedLines(of: gitlab, in: surroundings).lines(
      language, withCommands: { need in if case .failed = need { waysOut.isEmpty } else { true } })
  }

  /// The stack, what waits and what happened last.
  private func state(_ language: Language) -> [String] {
    let nothing = Phrase(verbatim: "")
    var lines = line(DonePhrases.statusStack, "\(stack.name)  \(stack.status)  \(stack.region)", language)
    for remark in remarks { lines += line(nothing, remark, language) }
    if condition.words(about: stack.name) != nil {
      // From the edge and whole, so that they can be copied. There is no coming back to what was rehearsed.
      if !surroundings.context.isRehearsal {
        lines += line(nothing, StackPhrases.toLookAtCause, language) + ["gitlab-wizard resume \(place)"]
      }
      lines += line(nothing, StackPhrases.toDelete, language) + ["gitlab-wizard destroy \(place)"]
    }
    for (number, way) in waysOut.enumerated() {
      lines += line(number == 0 ? RepairPhrases.statusWaysOut : nothing, way.meaning, language)
      // From the edge and whole, so that it can be copied.
      if let command = way.command { lines.append(command) }
    }
    for waiting in changeSets ?? [] {
      lines += line(HandoverPhrases.changeSet, HandoverPhrases.waits(waiting.name, since: waiting.created), language)
      // From the edge and whole, so that they can be copied.
      lines += [waiting.execute] + waiting.discard
    }
    guard let lastOperation else { return lines }
    let time = lastOperation.seconds.map { "  \(Stopwatch.text(Double($0)))" } ?? ""
    lines += line(
      DonePhrases.statusLast,
      "\(words(ofKind: lastOperation.kind)[language])  \(lastOperation.status)  \(lastOperation.began ?? "")\(time)",
      language)
    if let cause = lastOperation.cause { lines += line(nothing, cause, language) }
    return lines
  }

  /// GitLab itself; what could not be seen is said to be so.
  private func facts(_ language: Language) -> [String] {
    let nothing = Phrase(verbatim: "")
    let now = surroundings.now
    var lines: [String] = []
    if let url { lines += [DonePhrases.statusURL[language], url] }
    if let dnsRecordToCreate { lines += [CertificatePhrases.recordToCreate[language], dnsRecordToCreate] }
    if condition != .empty {
      lines += line(DonePhrases.statusHealth, (gitlab.state ?? .unknown).word, language)
    }
    if let words = gitlab.taskWords { lines += line(HomePhrases.lineTask, words, language) }
    if let command = service?.startCommand {
      lines += line(nothing, StandstillPhrases.statusStopped(desired: 0), language)
      // Whole, to be copied.
      lines.append(command)
    }
    if let schedule {
      lines += line(
        SchedulePhrases.statusSchedule,
        SchedulePhrases.times(schedule.stop, schedule.start, schedule.timezone), language)
      if service?.desiredCount == 0 { lines += line(nothing, SchedulePhrases.mayHaveStopped, language) }
    }
    let seen: [(Phrase, Phrase?)] = [
      (HomePhrases.lineSignIn, gitlab.targetWords), (HomePhrases.lineCertificate, gitlab.certificateWords(at: now)),
      (HomePhrases.lineRelease, gitlab.releaseWords), (HomePhrases.lineDisk, gitlab.diskWords),
      (HomeFigurePhrases.lineGrowth, gitlab.growthWords(drawnWith: Glyphs.ascii.levels)),
      (HomePhrases.lineCopy, gitlab.copyWords(at: now)),
    ]
    for (label, words) in seen { if let words { lines += line(label, words, language) } }
    lines += line(DonePhrases.statusProtection, stack.protected ? DonePhrases.on : DonePhrases.off, language)
    if let words = gitlab.driftWords { lines += line(HomeFigurePhrases.lineDrift, words, language) }
    if let backups {
      lines += line(
        DonePhrases.statusBackup, "AWS Backup \((backups ? DonePhrases.on : DonePhrases.off)[language])", language)
    }
    if let monthly {
      lines += line(
        DonePhrases.statusCost,
        PlanPhrases.totalLine(total: monthly.total, fixed: monthly.fixed, usage: monthly.usage), language)
    } else if templateUnread != nil, condition.mayHoldAny {
      lines += line(DonePhrases.statusCost, UnreadPhrases.costIsNotKnown, language)
    }
    if let soFar = gitlab.soFar(at: now) { lines += line(HomeFigurePhrases.lineSoFar, soFar.words, language) }
    if let words = gitlab.billedWords { lines += line(HomeFigurePhrases.lineBilled, words, language) }
    for (number, words) in gitlab.measuredWords.enumerated() {
      lines += line(number == 0 ? HomePhrases.lineMeasured : nothing, words, language)
    }
    if let answers = gitlab.measuredCost?.answers, !answers.isEmpty {
      lines += line(nothing, HomeFigurePhrases.asAnswers, language)
      // From the edge and whole, so that they can be copied.
      lines.append(answers.map { "--\($0.key.rawValue) \($0.quantity)" }.joined(separator: " "))
    }
    return lines
  }

  private var place: String { surroundings.context.place(of: stack.name, in: surroundings.region) }

  /// AWS's status stands beside it, as it came.
  private func words(ofKind kind: String) -> Phrase {
    switch DeploymentProgress.Operation(rawValue: kind) {
    case .creation: DonePhrases.statusCreation
    case .update: DonePhrases.statusUpdate
    case .deletion: DonePhrases.statusDeletion
    case nil: Phrase(verbatim: kind)
    }
  }
}
