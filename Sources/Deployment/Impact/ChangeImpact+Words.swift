internal import GitLabStack
package import Phrases

extension ChangeImpact {
  /// In a few words, for a row.
  package var mark: Phrase {
    switch self {
    case .losesFiles: ImpactPhrases.markLosesRepositories
    case .losesPassword: ImpactPhrases.markLosesPassword
    case .dataGoesWithStack: ImpactPhrases.markDataGoesWithStack
    case .endsBackups: ImpactPhrases.markEndsBackups
    case .oneWay: ImpactPhrases.markOneWay
    case .otherProcessor: ImpactPhrases.markOtherProcessor
    case .shutsOut: ImpactPhrases.markShutsOut
    case .opensWide: ImpactPhrases.markOpensWide
    case .letsIn: ImpactPhrases.markLetsIn
    case .newAddress: ImpactPhrases.markNewAddress
    case .movesRecord: ImpactPhrases.markMovesRecord
    case .otherCertificate: CertificatePhrases.markOtherCertificate
    case .otherPassword: KeptDataPhrases.markOtherPassword
    case .away: ImpactPhrases.markAway
    case .staysStopped: TaskCountPhrases.mark
    case .movesNetwork: ImpactPhrases.markMovesNetwork
    case .interruptsAccess: ImpactPhrases.markInterruptsAccess
    case .newOutboundAddress: ImpactPhrases.markNewOutboundAddress
    case .interruptsOutbound: ImpactPhrases.markInterruptsOutbound
    case .losesLogs: ImpactPhrases.markLosesLogs
    case .notKnown: ImpactPhrases.markNotKnown
    case .throughput: ImpactPhrases.markThroughput
    case .emailOfFirstStart: ImpactPhrases.markEmailOfFirstStart
    case .dataStays: ImpactPhrases.markDataStays
    case .beginsBackups: ImpactPhrases.markBeginsBackups
    case .metrics(let isOn): isOn ? ImpactPhrases.markMetrics : ImpactPhrases.markNoMetrics
    case .schedule(let schedule): schedule == nil ? SchedulePhrases.markNone : SchedulePhrases.mark
    case .tags: ImpactPhrases.markTags
    case .unnoticed: ImpactPhrases.markUnnoticed
    }
  }

  /// What happens to whom, and what to do about it.
  package var sentence: Phrase {
    switch self {
    case .losesFiles(.deleted): ImpactPhrases.filesAreDeleted
    case .losesFiles(.left): ImpactPhrases.filesAreLeft
    case .losesFiles(.notKnown): ImpactPhrases.filesMayGo
    case .losesPassword(.deleted): ImpactPhrases.passwordIsDeleted
    case .losesPassword(.left): ImpactPhrases.passwordIsLeft
    case .losesPassword(.notKnown): ImpactPhrases.passwordMayGo
    case .dataGoesWithStack: ImpactPhrases.dataGoesWithStack
    case .endsBackups: ImpactPhrases.backupsEnd
    case .oneWay(let old, let new): ImpactPhrases.oneWay(old?.version, to: new?.version)
    case .otherProcessor(let old, let new): ImpactPhrases.otherProcessor(old, to: new)
    case .shutsOut(let ranges, let staying):
      Self.isEverybodyElse(ranges, staying: staying)
        ? ImpactPhrases.shutsOutAllBut(Self.text(staying)) : ImpactPhrases.shutsOut(Self.text(ranges))
    case .opensWide: ImpactPhrases.opensWide
    case .letsIn(let ranges): ImpactPhrases.letsIn(Self.text(ranges))
    case .newAddress(let old, let new): ImpactPhrases.newAddress(old, to: new)
    case .movesRecord(let old, let new): ImpactPhrases.movesRecord(old, to: new)
    case .otherCertificate(let old, let new): CertificatePhrases.otherCertificate(from: old, to: new)
    case .otherPassword: KeptDataPhrases.otherPassword
    case .away: ImpactPhrases.awayForMinutes
    case .staysStopped: TaskCountPhrases.staysStopped
    case .movesNetwork: ImpactPhrases.movesNetwork
    case .interruptsAccess: ImpactPhrases.interruptsAccess
    case .newOutboundAddress: ImpactPhrases.newOutboundAddress
    case .interruptsOutbound: ImpactPhrases.interruptsOutbound
    case .losesLogs: ImpactPhrases.losesLogs
    case .notKnown(let subject): ImpactPhrases.impactNotKnown(subject)
    case .throughput(let old, let new): ImpactPhrases.throughputChanges(old, to: new)
    case .emailOfFirstStart: ImpactPhrases.emailOfFirstStart
    case .dataStays: ImpactPhrases.dataStays
    case .beginsBackups: ImpactPhrases.backupsBegin
    case .metrics(let isOn): isOn ? ImpactPhrases.metricsBegin : ImpactPhrases.metricsEnd
    case .schedule(let schedule?):
      SchedulePhrases.stopsAndStarts("\(schedule.stop)", "\(schedule.start)", "\(schedule.timeZone)")
    case .schedule(nil): SchedulePhrases.ends
    case .tags: ImpactPhrases.tagsChange
    case .unnoticed: ChangeSetPhrases.nothingIsNoticed
    }
  }

  private static func text(_ ranges: [IPv4Range]) -> String { ranges.map(\.description).joined(separator: ", ") }

  /// Whether everybody was in: then those who stay are named, for the rest of the internet has too many ranges.
  private static func isEverybodyElse(_ ranges: [IPv4Range], staying: [IPv4Range]) -> Bool {
    guard let everywhere = try? IPv4Range("0.0.0.0/0") else { return false }
    return Set([everywhere].subtracting(staying)) == Set(ranges)
  }
}

extension ChangeImpact.Weight {
  /// The word before a line, as of a check.
  package var word: Phrase {
    switch self {
    case .grave: ImpactPhrases.impactGrave
    case .warning: ImpactPhrases.impactWarning
    case .harmless: ImpactPhrases.impactHarmless
    }
  }
}
