internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// Ctrl-C while AWS is at work, and what becomes of a failure.
extension Wizard {
  /// How what is running can be stopped; nil where AWS cannot, or where it is not known what it is doing: a creation may have
  /// ended meanwhile, and what would be deleted is a GitLab at work.
  enum Brake: Sendable {
    /// A creation ends only by deletion.
    case delete
    case cancel
  }

  /// Whether somebody asked AWS to stop what is on the screen.
  var wasStopped: Bool { deployment?.progress.stopWasAsked == true }

  var brake: Brake? {
    guard let view = deployment, case .running = view.stage, view.stackID != nil, view.trouble == nil, !wasStopped
    else { return nil }
    switch view.progress.stackStatus?.rawValue {
    case "UPDATE_IN_PROGRESS": return .cancel
    case "CREATE_IN_PROGRESS": return .delete
    // We have just ordered it.
    case nil, "REVIEW_IN_PROGRESS":
      return view.progress.token != nil && view.progress.operation == .creation ? .delete : nil
    default: return nil
    }
  }

  /// Ctrl-C: the first press asks, the second leaves at once.
  mutating func stop() -> [Effect] {
    switch dialog {
    case .leaving(let code): return leave(code)
    case .stopping: return leave(7)
    default: break
    }
    if deployment?.isRunning == true { dialog = .stopping } else { askToLeave(code: 130) }
    return []
  }

  mutating func pressOnStopping(_ key: Key) -> [Effect] {
    switch key {
    case .enter, .character("b"): return leave(7)
    case .escape: dialog = nil
    case .character("K"): return applyBrake()
    default: break
    }
    return []
  }

  private mutating func applyBrake() -> [Effect] {
    guard let brake, let stackID = deployment?.stackID else { return [] }
    dialog = nil
    shared.notice = .stoppingAsked
    deployment?.progress.stopWasAsked = true
    switch brake {
    case .delete: return [.order(.delete(stackID: stackID))]
    case .cancel: return [.order(.cancelUpdate(stackID: stackID))]
    }
  }

  // MARK: Leaving

  /// What `resume` needs to come back here from anywhere, such as `gitlab --region ap-northeast-1`.
  package var placeToResume: String {
    let name = deployment?.stackName ?? shared.stackName
    return shared.region?.place(of: name) ?? name
  }

  /// What leads back here, whole.
  var commandToResume: String { shared.settings.program.command("resume", placeToResume) }

  /// Answers are kept and AWS goes on, whatever is said here; so the question is short.
  ///
  /// A deployment that runs on, or that failed, is told by the exit code.
  mutating func askToLeave(code: Int) {
    dialog = .leaving(code: exitCodeSoFar ?? code)
  }

  /// What a deployment came to so far; nil where there is nothing to tell.
  private var exitCodeSoFar: Int? {
    switch deployment?.stage {
    case .starting, .running: return 7
    case .settled where repaired != nil: return nil
    case .settled(let outcome): return outcome.exitCode == 0 ? nil : outcome.exitCode
    case .stopped(let trouble): return trouble.exitCode == 0 ? nil : trouble.exitCode
    case .reviewing, .preparing, nil:
      if shared.purpose.needsStack, shared.account.liveStack == nil, life.farewell == nil {
        return shared.account.stack.trouble?.exitCode ?? (shared.account.nameIsFree ? 254 : nil)
      }
      return life.saidNo && shared.purpose != .wizard ? 8 : nil
    }
  }

  mutating func answerLeaving(_ key: Key, code: Int) -> [Effect] {
    dialog = nil
    return key == .character("y") || key == .character("Y") || key == .enter ? leave(code) : []
  }

  /// Whether the deployment under way is to make a stack that was not there, not even empty.
  package var makesStack: Bool { deployment?.makesStack == true }

  /// A change set that nobody said yes to is not left behind.
  private mutating func leave(_ code: Int) -> [Effect] {
    if case .preparing = deployment?.stage { return [.abandonChangeSet] + startWhatIsStopped() + [.leave(code)] }
    return takeBack() + [.leave(code)]
  }

  // MARK: What becomes of a failure

  /// What holds for the change set on the screen: AWS replaces nothing while failures are kept.
  var policyInForce: FailurePolicy {
    // Of a stack that failed AWS takes nothing else.
    if deployment?.isUpdate == true, shared.standsFailed { return .keep }
    guard case .reviewing(let changeSet) = deployment?.stage, deployment?.isUpdate == true, changeSet.replaces else {
      return shared.onFailure
    }
    return .undo
  }
}
