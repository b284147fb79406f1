internal import GitLabStack
package import Phrases

extension ResourceDrift {
  /// What is the matter with it, as far as CloudFormation says.
  package var sentence: Phrase {
    switch status {
    case .deleted: Phrase("somebody deleted it", "削除されています")
    case .modified where differences.isEmpty:
      Phrase("changed; AWS does not say what", "変更あり（内容は不明）")
    case .modified: Phrase("changed", "変更あり")
    case .inSync: Phrase("as in the template", "テンプレートどおり")
    case .notChecked, .unsupported: Phrase("AWS does not compare this type", "AWS の検出対象外")
    case .unknown: Phrase("could not be compared", "比較できませんでした")
    }
  }

  /// What to do to have it back; nil for what is as it should be.
  package var remedy: Phrase? {
    switch status {
    case .modified:
      Phrase(
        "Set it back by hand to what the template says: CloudFormation does not do that by itself.",
        "テンプレートの値に手動で戻してください。CloudFormation が自動で戻すことはありません。")
    case .deleted where type == .network(.instance):
      Phrase(
        "The way out is gone. The command below makes it again, as N on the home does.",
        "インターネットへの経路がありません。次のコマンド、またはホームの N で作り直せます。")
    case .deleted:
      Phrase(
        "A change of an answer that creates it again is needed, or a restore into a new GitLab.",
        "作り直すには回答の変更、または新しい GitLab への復元が必要です。")
    case .inSync, .notChecked, .unsupported, .unknown: nil
    }
  }

  /// What brings it back; nil where nothing that can be typed does.
  ///
  /// - Parameter place: the stack and its region, as commands take them.
  package func command(of program: Program, at place: String) -> String? {
    guard status == .deleted, type == .network(.instance) else { return nil }
    return "\(program.command("change", place)) --repair nat-instance"
  }
}

extension DriftReport {
  /// All in a sentence.
  package var verdict: Phrase {
    if isClean {
      return notCompared.isEmpty
        ? Phrase("Nothing differs from the template.", "テンプレートとの差異はありません。")
        : Phrase(
          "Nothing that AWS compares differs from the template.", "AWS が比較できる範囲では、テンプレートとの差異はありません。")
    }
    return Phrase(
      "\(count) \(count == 1 ? "resource is" : "resources are") not as in the template: changed past CloudFormation.",
      "\(count) 個のリソースがテンプレートと異なります（CloudFormation を介さずに変更されました）。")
  }

  package static let help = Phrase(
    "Show what was changed past CloudFormation.", "CloudFormation を介さない変更（ドリフト）を表示します。")

  package static let looks = Phrase(
    "CloudFormation compares what stands with its template; this takes up to some minutes and changes nothing.",
    "CloudFormation が現状とテンプレートを比較します。数分かかることがありますが、何も変更しません。")

  package static let stillLooks = Phrase("AWS still compares.", "AWS が比較中です。")

  package static var tookTooLong: Phrase {
    let minutes = Int(DriftDetection.patience / 60)
    return Phrase(
      "AWS has not come to an end of comparing in \(minutes) minutes. What differs is not known.",
      "AWS の比較が \(minutes) 分以内に終わりませんでした。差異があるかどうかは不明です。")
  }

  package static func isPartial(_ reason: String) -> Phrase {
    Phrase(
      "AWS could not compare everything: \(reason)", "AWS はすべてを比較できませんでした: \(reason)")
  }

  package static func notCompared(_ count: Int) -> Phrase {
    Phrase("Not compared by AWS: \(count)", "AWS の比較対象外: \(count)")
  }

  package static let inTemplate = Phrase("template", "テンプレート")
  package static let inAccount = Phrase("now", "現状")
  package static let nothing = Phrase("nothing", "なし")
  package static let noDrift = Phrase("No drift", "ドリフトではないもの")
}
