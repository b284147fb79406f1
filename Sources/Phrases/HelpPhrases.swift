/// What each screen is for, as its help says. Keys are named only where they say more than the list of keys below.
package enum HelpPhrases {
  // MARK: Questions

  package static let start = Phrase(
    "Here you say where GitLab goes. Type over a grey default to change it; Enter takes it and goes on. What you type is "
      + "kept at once, so a lost window loses nothing. Ctrl-X asks only what has no good default.",
    "GitLab を置く場所を決めます。灰色は既定値で、入力すると置き換わり、Enter で決定して進みます。入力は即座に保存され、接続が切れても失われません。"
      + "Ctrl-X で、適切な既定値のない質問だけにできます。")
  package static let network = Phrase(
    "The network that GitLab lives in. At the right you see what it makes and costs; it moves with each answer.",
    "GitLab を置くネットワークです。右側に作成内容と料金が表示され、回答に応じて変わります。")
  package static let domain = Phrase(
    "A name and HTTPS, if the account has a public hosted zone. All three fields, or none for plain HTTP.",
    "独自の名前と HTTPS の設定です（パブリックホストゾーンが必要）。3 つとも入力するか、すべて空にします（HTTP）。")
  package static let access = Phrase(
    "Only these IP ranges can reach GitLab; separate them with commas. The email address is for the user root.",
    "ここに書いた IP アドレス範囲だけが GitLab に接続できます。複数はカンマで区切ります。メールアドレスはユーザー root のものです。")
  package static let image = Phrase(
    "The GitLab release, the size of its task, and how its data is kept. Left and right change a choice; the total "
      + "beside each alternative is the whole stack's.",
    "GitLab のバージョン、タスクのサイズ、データの扱いを決めます。左右キーで選択を変えます。各選択肢の金額は、その場合のスタック全体の料金です。")

  // MARK: Before the yes

  package static let plan = Phrase(
    "All that will be made, read from the very template that is deployed. Enter opens a group. d asks for a change "
      + "set; nothing is created before you have seen it and said yes.",
    "作成されるすべてのリソースです。実際にデプロイするテンプレートから読み取っています。Enter でグループを開きます。"
      + "d で変更セットを作成します。内容を確認して承認するまで何も作成されません。")
  package static let planOfChange = Phrase(
    "The plan of a stack that exists, with your answers: ~ is changed and + is new, as far as the templates tell. d asks "
      + "CloudFormation for the exact list; nothing changes before you have seen it and said yes.",
    "既存のスタックに回答を反映した計画です。テンプレートから分かる範囲で、~ は変更、+ は追加を表します。"
      + "d で CloudFormation に正確な一覧を作成させます。確認して承認するまで何も変更されません。")
  package static let cost = Phrase(
    "The month beside what else could be built, each a plan of its own. Type your numbers: every column moves. A "
      + "letter behind a price says how sure it is. What we cannot price is named, never zero.",
    "月額を、別の構成や利用量の場合と並べて示します。数値を入力すると、すべての列が変わります。料金の後の記号は確度を表します。"
      + "不明な料金は 0 とせず、名前を示します。")
  package static let checks = Phrase(
    "All that was looked at before the deployment, in an order that no answer changes. FAIL stops it, WARN is to be known, "
      + "UNKNOWN could not be seen and is never taken for well. A number takes that fix; what has a price says so.",
    "デプロイ前に確認した項目の一覧です。結果が届いても順序は変わりません。「不可」はデプロイを止め、「注意」は知っておくべきこと、"
      + "「確認不可」は AWS で確認できなかったもので、正常とはみなしません。数字キーでその対処を選びます。")
  package static let nothingDeployed = Phrase(
    "Here you watch a deployment. There is none yet: Esc goes back to the plan.",
    "デプロイの進行を見る画面です。まだ始まっていません。Esc で計画に戻ります。")
  package static let deletionPreview = Phrase(
    "What a deletion takes away, what it keeps, and what that costs, read from the stack's own template. D asks for the "
      + "name of the stack, and then deletes it; until then nothing is deleted.",
    "削除で消えるもの、残るもの、残るものの料金を、スタック自身のテンプレートから読み取って示します。"
      + "D を押すとスタック名を尋ね、入力すると削除します。それまでは何も削除されません。")
  package static let preparing = Phrase(
    "CloudFormation works out the exact list of what it would do. That costs nothing and changes nothing; leaving "
      + "discards the list.",
    "CloudFormation が、実際に行う操作の正確な一覧を作成しています。料金はかからず、何も変更されません。終了すると一覧は破棄されます。")
  package static let creationReview = Phrase(
    "The exact list of what CloudFormation would create, by group; Enter opens one. y creates it, and billing starts. n "
      + "discards the list, and nothing is created.",
    "CloudFormation が作成するリソースの正確な一覧です。Enter でグループを開きます。"
      + "y で作成と課金が始まります。n で一覧を破棄し、何も作成しません。")
  package static let changeReview = Phrase(
    "First what the change means for people and data, the gravest on top. Below, what CloudFormation would do; "
      + "Enter opens a group. y changes it. n discards the list, and nothing changes.",
    "最初に、利用者とデータへの影響を重大なものから示します。その下は CloudFormation が行う操作です。"
      + "Enter でグループを開きます。y で変更します。n で一覧を破棄し、何も変更しません。")

  // MARK: While AWS is at work

  package static let asking = Phrase(
    "AWS was asked what the stack is doing. Until it answers, nothing is known of it. Leaving stops nothing.",
    "スタックの状態を AWS に問い合わせています。応答があるまで状態は不明です。画面を閉じても AWS は止まりません。")
  package static let creating = Phrase(
    "What AWS is doing. The bar counts usual time, not resources. Leaving never stops AWS; Ctrl-C offers to stop it, and "
      + "says what that means.",
    "AWS の進行状況です。バーはリソース数ではなく通常の所要時間を表します。画面を閉じても AWS は止まりません。"
      + "Ctrl-C で、画面を閉じるか中止するかを（その影響とともに）選べます。")
  package static let changing = Phrase(
    "AWS is changing the stack. The bar counts usual time, not resources. Leaving never stops AWS; Ctrl-C offers to stop "
      + "the change, and says what that means for GitLab and its data.",
    "AWS がスタックを変更しています。バーはリソース数ではなく通常の所要時間を表します。画面を閉じても AWS は止まりません。"
      + "Ctrl-C で、画面を閉じるか変更を中止するかを（GitLab とデータへの影響とともに）選べます。")
  package static let deleting = Phrase(
    "AWS is deleting the stack: what is gone, what is being deleted, what is left. A function's network interfaces can "
      + "take most of the time. A deletion cannot be stopped, and goes on when you leave.",
    "AWS がスタックを削除しています。削除済み、削除中、残りの件数を示します。関数のネットワークインターフェイスの解放に最も時間がかかることがあります。"
      + "削除は中止できず、画面を閉じても続きます。")
  package static let undoing = Phrase(
    "Something failed or was stopped, and AWS takes back what it had done. The first failure is the cause; others may only "
      + "have followed it. It ends by itself, and goes on when you leave.",
    "失敗または中止のため、AWS がロールバックしています。最初の失敗が原因で、ほかはその影響のことがあります。"
      + "自動的に終了し、画面を閉じても続きます。")

  // MARK: The end

  package static let refusal = Phrase(
    "What was in the way, what to do about it, and what AWS said. Esc goes back to the plan; your answers are kept.",
    "妨げになった原因、対処、AWS のメッセージです。Esc で計画に戻ります。回答は保存されています。")
  package static let ended = Phrase(
    "The events of what has ended, the newest last. Enter goes on to what came of it.",
    "終了した操作のイベントです（最新が最後）。Enter で結果に進みます。")
  package static let created = Phrase(
    "GitLab's address, the initial password of root, and what to do in the first hour. The password is shown only while "
      + "you ask for it.",
    "GitLab のアドレス、root の初期パスワード、最初の 1 時間にすることです。パスワードは p で表示し、もう一度 p を押すと隠します。")
  package static let changed = Phrase(
    "What came of the change, and where GitLab is. The initial password of root is shown only while you ask for it; one "
      + "that was changed in GitLab is not shown here.",
    "変更の結果と GitLab のアドレスです。root の初期パスワードは p で表示し、もう一度 p を押すと隠します。GitLab で変更したパスワードは表示されません。")
  package static let deleted = Phrase(
    "What the deletion left in your account, what that costs, and the commands that delete it for good.",
    "削除後もアカウントに残っているもの、その料金、完全に削除するコマンドです。")
  package static let undone = Phrase(
    "Why it failed or was stopped, and what can be done. What had been done was taken back; your answers are kept.",
    "失敗または中止の原因と対処です。行われた操作はロールバックされました。回答は保存されています。")
  package static let kept = Phrase(
    "Why it failed, and what can be done. What was made is kept, and costs until the stack is repaired or deleted.",
    "失敗の原因と対処です。作成済みのリソースは残っており、スタックを修復するか削除するまで料金がかかります。")
  package static let halfUndone = Phrase(
    "Why it failed, and why AWS could not take it back. What is left costs until the rollback is finished or the stack "
      + "is deleted.",
    "失敗の原因と、ロールバックが完了しなかった原因です。ロールバックを完了するかスタックを削除するまで、残ったものに料金がかかります。")
  package static let halfDeleted = Phrase(
    "What AWS could not delete, and why. What is left costs until it is deleted: remove what holds on to it and delete "
      + "again, or leave it out.",
    "AWS が削除できなかったものとその原因です。残ったものには料金がかかります。妨げているものを取り除いて再度削除するか、それを残して削除します。")
}
