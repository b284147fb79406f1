internal import Phrases

/// A word that the screens use and not everybody knows.
enum Term: CaseIterable, Sendable {
  case stack, template, changeSet, rehearsal
  case task, target, loadBalancer, fileSystem
  case outbound, zone, ipRange, hostedZone, certificate
  case quota, usage
  case rollBack, kept, protection, drift
  case recoveryPoint, archive
  case requiredStop, migration

  var word: Phrase { said.word }
  var meaning: Phrase { said.meaning }

  private var said: (word: Phrase, meaning: Phrase) {
    switch self {
    case .stack: (GlossaryPhrases.stack, GlossaryPhrases.stackMeans)
    case .template: (GlossaryPhrases.template, GlossaryPhrases.templateMeans)
    case .changeSet: (GlossaryPhrases.changeSet, GlossaryPhrases.changeSetMeans)
    case .rehearsal: (GlossaryPhrases.rehearsal, GlossaryPhrases.rehearsalMeans)
    case .task: (GlossaryPhrases.task, GlossaryPhrases.taskMeans)
    case .target: (GlossaryPhrases.target, GlossaryPhrases.targetMeans)
    case .loadBalancer: (GlossaryPhrases.loadBalancer, GlossaryPhrases.loadBalancerMeans)
    case .fileSystem: (GlossaryPhrases.fileSystem, GlossaryPhrases.fileSystemMeans)
    case .outbound: (GlossaryPhrases.outbound, GlossaryPhrases.outboundMeans)
    case .zone: (GlossaryPhrases.zone, GlossaryPhrases.zoneMeans)
    case .ipRange: (GlossaryPhrases.ipRange, GlossaryPhrases.ipRangeMeans)
    case .hostedZone: (GlossaryPhrases.hostedZone, GlossaryPhrases.hostedZoneMeans)
    case .certificate: (GlossaryPhrases.certificate, GlossaryPhrases.certificateMeans)
    case .quota: (GlossaryPhrases.quota, GlossaryPhrases.quotaMeans)
    case .usage: (GlossaryPhrases.usage, GlossaryPhrases.usageMeans)
    case .rollBack: (GlossaryPhrases.rollBack, GlossaryPhrases.rollBackMeans)
    case .kept: (GlossaryPhrases.kept, GlossaryPhrases.keptMeans)
    case .protection: (GlossaryPhrases.protection, GlossaryPhrases.protectionMeans)
    case .drift: (GlossaryPhrases.drift, GlossaryPhrases.driftMeans)
    case .recoveryPoint: (GlossaryPhrases.recoveryPoint, GlossaryPhrases.recoveryPointMeans)
    case .archive: (GlossaryPhrases.archive, GlossaryPhrases.archiveMeans)
    case .requiredStop: (GlossaryPhrases.requiredStop, GlossaryPhrases.requiredStopMeans)
    case .migration: (GlossaryPhrases.migration, GlossaryPhrases.migrationMeans)
    }
  }
}

extension Place {
  /// The words that its screen uses.
  var terms: [Term] {
    switch self {
    case .start: [.stack, .rehearsal]
    case .network: [.zone, .outbound, .usage]
    case .domain: [.hostedZone, .certificate]
    case .access: [.ipRange, .loadBalancer]
    case .image: [.task, .requiredStop, .fileSystem, .kept]
    case .plan, .planOfChange: [.stack, .template, .changeSet, .fileSystem, .kept]
    case .cost: [.usage, .task, .loadBalancer, .outbound]
    case .checks: [.quota, .zone, .hostedZone]
    case .reach: [.loadBalancer, .outbound, .ipRange, .task]
    case .preparing, .creationReview, .changeReview, .changeSetLeft: [.changeSet, .stack, .rollBack]
    case .asking, .creating, .changing: [.stack, .task, .target, .rollBack]
    case .undoing, .undone, .kept, .halfUndone, .refused, .ended: [.stack, .rollBack, .kept]
    case .deleting, .deletionPreview, .deleted, .halfDeleted: [.stack, .kept, .fileSystem, .recoveryPoint]
    case .created, .changed: [.stack, .task, .protection]
    case .copies: [.recoveryPoint, .archive, .fileSystem]
    case .upgrade: [.requiredStop, .migration, .changeSet, .recoveryPoint]
    case .nothingDeployed: [.stack]
    case .home: [.stack, .target, .requiredStop, .protection, .drift, .recoveryPoint, .usage]
    }
  }
}
