package import Deployment
package import GitLabStack
internal import Phrases

/// What keeps the next step of an upgrade from being begun.
package enum UpgradeObstacle: Hashable, Sendable {
  /// The task lacks what keeps an older GitLab from newer data: a failed step would start it there again.
  case withoutGuard(from: ImageTag, to: ImageTag)
  /// The step stops the task that runs, and the next would not get its image.
  case egress(EgressTrouble)
  /// No task is to run, so that nothing inside can be asked.
  case stopped
  /// The load balancer still makes up its mind about a task.
  case starting
  /// How the load balancer finds each task, in AWS's words; none where it has no target.
  case unhealthy([String])
  case healthUnseen(UpgradeSight.Unseen)
  case insideUnseen(UpgradeSight.Unseen)
  case releaseUnseen
  /// What is installed is not what the stack says.
  case otherRelease(inside: ImageTag, stack: ImageTag)
  case mattermostUnseen
  case mattermost(lines: Int)
  case migrationsUnseen
  /// It will not come to its end by itself.
  case migration(BackgroundMigration)
  case atWork(InsideSight.Migrations)
  /// Migrations are queued only minutes after the start; how many seconds ago that was.
  case young(age: Int)
  case ageUnseen

  /// Seconds after its start from which a GitLab is believed to have queued all its migrations.
  package static let ageOfTrust = 600

  /// Whether time alone removes it.
  package var passes: Bool {
    switch self {
    case .starting, .atWork, .young: true
    case .withoutGuard, .egress, .stopped, .unhealthy, .healthUnseen, .insideUnseen, .releaseUnseen, .otherRelease,
      .mattermostUnseen,
      .mattermost, .migrationsUnseen, .migration, .ageUnseen:
      false
    }
  }

  /// Whether nothing is known against the step, but not enough for it either.
  package var isUnseen: Bool {
    switch self {
    case .healthUnseen, .insideUnseen, .releaseUnseen, .mattermostUnseen, .migrationsUnseen, .ageUnseen: true
    case .egress(let trouble): !trouble.isClosed
    case .withoutGuard, .stopped, .starting, .unhealthy, .otherRelease, .mattermost, .migration, .atWork, .young: false
    }
  }
}

extension UpgradeSight {
  /// What keeps a step from being begun; empty where nothing does. What was not seen does.
  ///
  /// - Parameter release: what the stack says is installed.
  package func obstacles(to step: ImageTag, from release: ImageTag) -> [UpgradeObstacle] {
    [egressTrouble].compactMap { $0.map(UpgradeObstacle.egress) } + obstaclesOfGitLab(step, release)
  }

  private func obstaclesOfGitLab(_ step: ImageTag, _ release: ImageTag) -> [UpgradeObstacle] {
    switch outside {
    case .success(.stopped): return [.stopped]
    case .success(.targets(let targets)):
      switch obstacle(of: targets) {
      // What cannot be asked yet is no obstacle of its own.
      case .starting: return [.starting]
      case let other: return [other].compactMap(\.self) + obstaclesInside(step, release)
      }
    case .failure(let unseen): return [.healthUnseen(unseen)] + obstaclesInside(step, release)
    }
  }

  private func obstacle(of targets: [TargetState]) -> UpgradeObstacle? {
    let states = targets.map(\.state)
    if states.contains("healthy") { return nil }
    return states.contains("initial") ? .starting : .unhealthy(states)
  }

  private func obstaclesInside(_ step: ImageTag, _ release: ImageTag) -> [UpgradeObstacle] {
    switch inside {
    case .failure(let unseen): [.insideUnseen(unseen)]
    case .success(let sight): sight.obstacles(to: step, from: release)
    }
  }
}

extension InsideSight {
  fileprivate func obstacles(to step: ImageTag, from stack: ImageTag) -> [UpgradeObstacle] {
    var obstacles: [UpgradeObstacle] = []
    switch release {
    case nil: obstacles.append(.releaseUnseen)
    case let inside? where inside != stack: obstacles.append(.otherRelease(inside: inside, stack: stack))
    case .some: break
    }
    if stack.major < 19, step.major >= 19 {
      switch mattermostLines {
      case nil: obstacles.append(.mattermostUnseen)
      case let lines? where lines > 0: obstacles.append(.mattermost(lines: lines))
      case .some: break
      }
    }
    guard let migrations else { return obstacles + [.migrationsUnseen] }
    obstacles += migrations.open.filter { !$0.isAtWork }.map(UpgradeObstacle.migration)
    if migrations.open.contains(where: \.isAtWork) { return obstacles + [.atWork(migrations)] }
    switch age {
    case nil: obstacles.append(.ageUnseen)
    case let age? where age < UpgradeObstacle.ageOfTrust: obstacles.append(.young(age: age))
    case .some: break
    }
    return obstacles
  }
}
