import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// Whatever is pressed, nothing is written to AWS but by a yes to the question that is on the screen.
struct NothingBeforeYesTests {
  private static let pool: [Key] =
    [.pageDown, .pageDown, .pageDown, .enter, .escape, .up, .down, .left, .right, .tab, .backTab, .backspace, .home]
    + [.end, .delete, .pageUp, .paste("y\n"), .control("l"), .control("u")]
    + "ddddddyyyyyyyynnN qceGgp/?x1.Yr+-KDRCBSPbtflitlabzo".map { .character($0) }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func writesOnlyAfterYes(seed: UInt64) throws {
    var chance = Chance(state: seed)
    let doors: [Situation] =
      [.start, .network, .image, .plan, .openPlan, .cost, .confirmation, .reviewing, .home]
      + [.changing, .losing, .typing, .running, .stopping, .failed, .remedies, .done, .protection, .farewell, .backup]
      + [.copies, .copyOffer, .fileOffer]
    var visitor = try Visitor.atPlan()
    var written = 0
    for turn in 0..<500 {
      if turn % 25 == 0 {
        visitor = try (doors.randomElement(using: &chance) ?? .plan).visitor()
        visitor.seeAt(Visitor.standard)
      }
      // Every fifth time the mouse, wherever something can be clicked.
      let keys = turn % 5 == 0 ? visitor.click(&chance) : [Self.pool.randomElement(using: &chance) ?? .enter]
      for key in keys { try press(key, visitor: &visitor, &written) }
    }
    #expect(written > 0, "the keys never came as far as a yes")
  }

  /// Presses it, and looks at what is written because of it.
  private func press(_ key: Key, visitor: inout Visitor, _ written: inout Int) throws {
    let before = visitor
    for effect in visitor.press(key) {
      let question: Phrase
      var yes: [Key] = [.character("y"), .character("Y")]
      switch effect {
      case .createChangeSet(let order):
        question = PlanPhrases.confirmQuestion
        visitor.arrive(.changeSet(.success(try Scene.changeSet(for: order))))
      case .executeChangeSet:
        question =
          before.says(ChangeSetPhrases.changeQuestion)
          ? ChangeSetPhrases.changeQuestion : ProgressPhrases.changeSetQuestion
        // So that the next try begins anew.
        visitor.arrive(.execution(.failure(Scene.trouble)))
      case .discardChangeSet, .abandonChangeSet:
        // Taking away what nobody said yes to is no deed that needs one; it comes with a no, or with leaving.
        #expect([.character("n"), .character("e"), .escape, .character("y"), .character("Y")].contains(key))
        continue
      case .order:
        question =
          [StoppingPhrases.stopTitle, DeletionPhrases.deletionTitle("gitlab")].first(where: before.says)
          ?? StackPhrases.remedyTitle
        yes =
          question == DeletionPhrases.deletionTitle("gitlab")
          ? [.enter] : (question == StoppingPhrases.stopTitle ? "K" : "DRBCS").map { .character($0) }
      case .protect: question = DonePhrases.protectionQuestion
      case .setTasks(_, let count): question = count == 0 ? RunPhrases.stopByKey : RunPhrases.startByKey
      case .backUp(let stackID, .seek):
        question = BackupPhrases.question
        yes += [.character("s"), .character("S")]
        visitor.arrive(.backedUp(stackID: stackID, .place(.success(Scene.backupPlace(vault: nil, role: nil)))))
      case .backUp(_, .setUp), .backUp(_, .start), .backUp(_, .service): question = BackupPhrases.placeQuestion
      case .backUpInside(_, .begin): question = CopyPagePhrases.insideQuestion
      case .lookUp(.stack(let name)):
        visitor.arrive(.stack(name: name, .success(nil)))
        continue
      case .save, .lookUp, .lookHome, .leave, .suspend, .redraw, .rehearse, .keepLanguage, .follow,
        .lookAtCopies, .lookAtBackupFiles, .backUpInside(_, .look),
        .readPassword, .seekShell, .openShell, .runInside, .copy, .backUp(_, .watch), .keepReceipt, .askForPrices,
        .write, .savePlan, .seeUpgrade:
        continue
      }
      written += 1
      #expect(yes.contains(key))
      #expect(before.says(question))
    }
  }

  /// The same sequence for the same seed, on every machine.
  fileprivate struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }
}

extension Visitor {
  /// The keys that a click is worth somewhere where it is worth any.
  fileprivate func click(_ chance: inout NothingBeforeYesTests.Chance) -> [Key] {
    guard let target = wizard.draw(Visitor.standard).targets.randomElement(using: &chance) else { return [] }
    let (column, row) = (target.area.column, target.area.row)
    return wizard.keys(for: Mouse(.click(isRepeated: false), column: column, row: row))
  }
}
