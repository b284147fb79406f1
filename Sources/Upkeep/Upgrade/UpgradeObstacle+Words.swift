internal import Deployment
internal import GitLabStack
package import Phrases

extension UpgradeObstacle {
  /// As JSON has it.
  package var code: String {
    switch self {
    case .withoutGuard: "guard"
    case .egress(.closed(let instance, _)): instance.standing == .isGone ? "nat.gone" : "nat.stopped"
    case .egress(.unseen): "nat.unknown"
    case .stopped: "stopped"
    case .starting: "starting"
    case .unhealthy: "unhealthy"
    case .healthUnseen: "health.unknown"
    case .insideUnseen: "inside.unknown"
    case .releaseUnseen: "release.unknown"
    case .otherRelease: "release.other"
    case .mattermostUnseen: "mattermost.unknown"
    case .mattermost: "mattermost"
    case .migrationsUnseen: "migrations.unknown"
    case .migration(let migration):
      switch migration.state {
      case .failed: "migration.failed"
      case .paused: "migration.paused"
      case .active, .finalizing, .unrecognized: "migration.unrecognized"
      }
    case .atWork: "migrations.active"
    case .young: "young"
    case .ageUnseen: "age.unknown"
    }
  }

  /// The id of the migration that it is about.
  package var id: Int? { if case .migration(let migration) = self { migration.id } else { nil } }

  /// What it is, and why it keeps the step back.
  package var sentence: Phrase {
    switch self {
    case .withoutGuard(let old, let new):
      StackPhrases.guardComesFirst(old.version, new.version, keep: old.description)
    case .egress(let trouble): trouble.sentence
    case .stopped: UpgradePhrases.isStopped
    case .starting: UpgradePhrases.isStarting
    case .unhealthy(let states): UpgradePhrases.isUnhealthy(states)
    case .healthUnseen(let unseen): UpgradePhrases.healthUnseen(unseen.reason)
    case .insideUnseen(let unseen): UpgradePhrases.insideUnseen(unseen.reason)
    case .releaseUnseen: UpgradePhrases.releaseUnseen
    case .otherRelease(let inside, let stack): UpgradePhrases.otherRelease(inside.version, stack.version)
    case .mattermostUnseen: UpgradePhrases.mattermostUnseen
    case .mattermost(let lines): UpgradePhrases.mattermost(lines)
    case .migrationsUnseen: UpgradePhrases.migrationsUnseen
    case .migration(let migration):
      switch migration.state {
      case .failed: UpgradePhrases.migrationFailed(migration.id, migration.job, on: migration.table)
      case .paused: UpgradePhrases.migrationPaused(migration.id, migration.job, on: migration.table)
      case .unrecognized(let number): UpgradePhrases.migrationUnknown(migration.id, migration.job, state: number)
      case .active, .finalizing: UpgradePhrases.atWork(1, percent: migration.percent)
      }
    case .atWork(let migrations):
      UpgradePhrases.atWork(migrations.atWork.count, percent: migrations.leastPercent)
    case .young(let age): UpgradePhrases.young(minutes: age / 60)
    case .ageUnseen: UpgradePhrases.ageUnseen
    }
  }

  /// What to do about it; nil where waiting is all.
  package var advice: Phrase? {
    switch self {
    case .starting, .atWork, .young: nil
    case .withoutGuard: StackPhrases.guardComesByCommand
    case .egress(let trouble): trouble.advice ?? UpgradePhrases.askAgain
    case .stopped: UpgradePhrases.startIt
    case .unhealthy: UpgradePhrases.lookAtLogs
    case .healthUnseen(let unseen), .insideUnseen(let unseen): unseen.advice
    case .releaseUnseen, .mattermostUnseen, .migrationsUnseen, .ageUnseen: UpgradePhrases.askAgain
    case .otherRelease(let inside, let stack):
      inside > stack ? UpgradePhrases.changeItBack : UpgradePhrases.lookAtStatus
    case .mattermost: UpgradePhrases.removeMattermost
    case .migration(let migration):
      switch migration.state {
      case .unrecognized: UpgradePhrases.lookIntoAdmin
      case .failed, .paused, .active, .finalizing: UpgradePhrases.finishIt
      }
    }
  }

  /// What mends it, or shows more of it; nil where nothing that can be typed does.
  ///
  /// - Parameter place: the stack and its region, as commands take them.
  package func command(of program: Program, at place: String) -> String? {
    switch self {
    case .withoutGuard: program.command("change", place)
    case .egress(let trouble): trouble.command(of: program, at: place)
    case .stopped: program.command("start", place)
    case .unhealthy: "\(program.command("logs", place)) --errors"
    case .otherRelease(let inside, let stack):
      inside > stack ? "\(program.command("change", place)) --image.tag \(inside)" : program.command("status", place)
    case .migration, .mattermost:
      innerCommand.map { "\(program.command("shell", place)) -- \(Shell.word($0))" }
    case .starting, .healthUnseen, .insideUnseen, .releaseUnseen, .mattermostUnseen,
      .migrationsUnseen, .atWork, .young, .ageUnseen:
      nil
    }
  }

  /// The same for whoever is inside the container already.
  package var innerCommand: String? {
    switch self {
    case .migration(let migration):
      if case .unrecognized = migration.state { nil } else { migration.finalization }
    case .mattermost: "grep -n mattermost /etc/gitlab/gitlab.rb"
    case .withoutGuard, .egress, .stopped, .starting, .unhealthy, .healthUnseen, .insideUnseen, .releaseUnseen,
      .otherRelease, .mattermostUnseen, .migrationsUnseen, .atWork, .young, .ageUnseen:
      nil
    }
  }
}
