/// What is said when a plan or a change set goes from one person to another.
package enum HandoverPhrases {
  package static let helpSave = Phrase(
    "Save the plan to this file, to be applied as it is: deploy --plan FILE.",
    "計画をこのファイルに保存します（deploy --plan ファイル でそのまま適用できます）。")
  package static let helpPlan = Phrase(
    "Deploy exactly the plan in this file, as plan --save wrote it.", "plan --save で保存した計画を、そのままデプロイします。")
  package static let helpLeave = Phrase(
    "Make the change set and leave it for somebody else to execute.", "変更セットを作るだけで、実行はほかの人に任せます。")

  // MARK: Saving

  package static func saved(_ path: String) -> Phrase {
    Phrase(
      "Saved to \(path): template, values, answers, and what it was made for. No secret is in it.",
      "\(path) に保存しました（テンプレート、値、回答、前提とした状態）。機密情報は含みません。")
  }
  package static func applyWith(_ command: String) -> Phrase {
    Phrase("To apply it as it is: \(command)", "そのまま適用するには: \(command)")
  }
  package static let commandsAreInside = Phrase(
    "The commands to do it with aws alone are in it under “commands”.", "aws だけで適用する手順は、ファイル内の commands にあります。")
  package static let keySave = Phrase("save plan", "計画を保存")

  package static func savedForNone(_ name: String) -> Phrase {
    Phrase("It is for as long as there is no stack \(name).", "スタック \(name) が存在しない間だけ有効です。")
  }
  package static func savedForStack(_ name: String) -> Phrase {
    Phrase("It is for the stack \(name) as it stands now.", "現在のスタック \(name) に対してだけ有効です。")
  }
  package static func savedUnseen(_ name: String, _ why: Phrase) -> Phrase {
    Phrase(
      "The account could not be looked at (\(why.english)), so that it holds only where there is no stack \(name).",
      "アカウントを確認できなかったため（\(why.japanese)）、スタック \(name) が存在しない場合だけ有効です。")
  }
  package static let nothingToSave = Phrase(
    "There is no plan to save yet: answers are missing.", "未回答があるため、保存できる計画がまだありません。")

  // MARK: Applying

  package static func notAPlan(_ path: String) -> Phrase {
    Phrase(
      "\(path) is no plan that this program saved. ‘plan --save FILE’ writes one.",
      "\(path) は、このプログラムが保存した計画ではありません。plan --save ファイル で保存できます。")
  }
  package static func otherForm(_ path: String, _ version: String) -> Phrase {
    Phrase(
      "\(path) was saved by version \(version), in a form that this one does not know. Save it again with this one.",
      "\(path) はバージョン \(version) が保存したもので、形式が異なります。このバージョンで保存し直してください。")
  }
  package static func wasEdited(_ path: String) -> Phrase {
    Phrase(
      "\(path) was changed after it was saved: it no longer has the hash that is in it. Change the answers and save it again.",
      "\(path) は保存後に書き換えられています（ハッシュが一致しません）。回答を変えて保存し直してください。")
  }
  package static let answersAreInside = Phrase(
    "--plan brings its own answers: no other flag of an answer and no --answers goes with it.",
    "--plan には回答が含まれています。ほかの回答のフラグや --answers とは併用できません。")
  package static func otherRegion(_ saved: String, _ given: String) -> Phrase {
    Phrase("The plan is for \(saved), not for \(given).", "この計画は \(saved) 用で、\(given) 用ではありません。")
  }
  package static func isStale(_ path: String) -> Phrase {
    Phrase(
      "The plan in \(path) is no longer what it was saved for. Nothing was done.",
      "\(path) の計画は、保存時の前提と合わなくなりました。何も実行していません。")
  }
  package static func lookAgain(_ name: String) -> Phrase {
    Phrase(
      "Look at what stands (gitlab-wizard status \(name)), plan again and save that.",
      "現状を確認し（gitlab-wizard status \(name)）、計画を作り直して保存してください。")
  }
  package static func otherAccount(_ saved: String, _ now: String) -> Phrase {
    Phrase("It was saved for account \(saved); this is \(now).", "保存時のアカウントは \(saved)、現在は \(now) です。")
  }
  package static func stackAppeared(_ name: String, since: String?) -> Phrase {
    Phrase(
      "There was no stack \(name) then; now there is\(since.map { ", made \($0)" } ?? "").",
      "保存時にはなかったスタック \(name) があります\(since.map { "（作成 \($0)）" } ?? "")。")
  }
  package static func stackWasNotSeen(_ name: String) -> Phrase {
    Phrase(
      "It was saved without a look at the account, and there is a stack \(name).",
      "アカウントを確認せずに保存された計画ですが、スタック \(name) が存在します。")
  }
  package static func stackIsGone(_ name: String) -> Phrase {
    Phrase("The stack \(name) that it would change is gone.", "変更対象のスタック \(name) がありません。")
  }
  package static func stackIsAnother(_ name: String) -> Phrase {
    Phrase(
      "The stack \(name) is another one: it was deleted and created again.", "スタック \(name) は削除後に作り直された別のものです。")
  }
  package static func stackWasChanged(_ name: String, at now: String?, last: String?) -> Phrase {
    Phrase(
      "The stack \(name) was changed since: \(now ?? "?"), before that \(last ?? "?").",
      "スタック \(name) は保存後に変更されています（\(now ?? "?")、保存時は \(last ?? "?")）。")
  }
  package static func valuesAreOthers(_ name: String) -> Phrase {
    Phrase("The stack \(name) was changed since: its values are others.", "スタック \(name) は保存後に変更され、値が異なります。")
  }
  package static func templateIsAnother(_ name: String) -> Phrase {
    Phrase("The template of \(name) is another one than it was.", "\(name) のテンプレートが保存時と異なります。")
  }
  package static func appliesInLines(_ version: String) -> Phrase {
    Phrase(
      "The plan was saved by version \(version), whose template is another than that of this one: it goes on in lines.",
      "この計画はバージョン \(version) が保存したもので、テンプレートが現在と異なるため、行表示で続けます。")
  }

  // MARK: A change set that is left

  package static let isLeft = Phrase(
    "The change set waits in AWS for whoever executes it; nothing was created.", "変更セットは AWS 上で実行を待っています。まだ何も作成していません。")
  package static let keyLeave = Phrase("leave it", "残して任せる")
  package static let helpLeft = Phrase(
    "What somebody else needs to execute the change set, or to discard it. It stands below the screens once they are gone, to be "
      + "copied. Esc goes back to the plan; another change set can be made beside this one.",
    "ほかの人が変更セットを実行・破棄するために必要な情報です。画面を閉じたあとにも表示され、コピーできます。"
      + "Esc で計画に戻ります。別の変更セットを作ることもできます。")
  package static let leftHeading = Phrase("Left for somebody else", "ほかの人に任せた変更セット")
  package static let changeSet = Phrase("Change set", "変更セット")
  package static let console = Phrase("In the console", "コンソール")
  package static let execute = Phrase("To execute it", "実行")
  package static let discard = Phrase("To discard it", "破棄")
  package static let rightsOfTheirOwn = Phrase(
    "Whoever executes it needs cloudformation:DescribeChangeSet and ExecuteChangeSet, and all rights that the plan takes "
      + "(gitlab-wizard policy).",
    "実行する人には、cloudformation:DescribeChangeSet と ExecuteChangeSet のほか、この計画に必要な権限がすべて必要です（gitlab-wizard policy）。")
  package static func rightsByRole(_ role: String) -> Phrase {
    Phrase(
      "Whoever executes it needs cloudformation:DescribeChangeSet and ExecuteChangeSet; CloudFormation works as \(role).",
      "実行する人に必要なのは cloudformation:DescribeChangeSet と ExecuteChangeSet だけです。作業は \(role) として行われます。")
  }
  package static let emptyStackWaits = Phrase(
    "Until then AWS lists an empty stack (REVIEW_IN_PROGRESS), which costs nothing.",
    "実行までは、空のスタック（REVIEW_IN_PROGRESS）が表示されます。料金はかかりません。")
  package static let leaveOrYes = Phrase(
    "--leave-change-set leaves the yes to somebody else: --yes, --detach and --repair do not go with it.",
    "--leave-change-set は承認をほかの人に任せる指定です。--yes、--detach、--repair とは併用できません。")
  package static func waits(_ name: String, since time: String?) -> Phrase {
    Phrase(
      "A change set waits to be executed: \(name)\(time.map { ", made \($0)" } ?? "").",
      "実行を待っている変更セットがあります: \(name)\(time.map { "（作成 \($0)）" } ?? "")。")
  }
}
