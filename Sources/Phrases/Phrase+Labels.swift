extension Phrase {
  /// What a screen is for, by its name.
  package static func help(for screen: String) -> Phrase {
    switch screen {
    case "start":
      Phrase(
        "Here you say where GitLab goes. Type over a grey default to change it; Enter takes it and goes on. What you type is "
          + "kept at once, so a lost window loses nothing.",
        "GitLab を置く場所を決めます。灰色は既定値で、入力すると置き換わり、Enter で決定して進みます。入力は即座に保存され、画面が切れても失われません。")
    case "network":
      Phrase(
        "The network that GitLab lives in. At the right you see what it makes and costs; it moves with each answer.",
        "GitLab を置くネットワークです。右側に作成内容と料金が表示され、回答に応じて変わります。")
    case "domain":
      Phrase(
        "A name and HTTPS, if the account has a public hosted zone. All three fields, or none for plain HTTP.",
        "独自の名前と HTTPS の設定です（パブリックホストゾーンが必要）。3 つとも入力するか、すべて空にします（HTTP）。")
    case "access":
      Phrase(
        "Only these networks reach the load balancer. Several are separated by commas.",
        "ここに書いたネットワークだけがロードバランサーに接続できます。複数はカンマで区切ります。")
    case "image":
      Phrase(
        "The GitLab release, the size of its task, and how its data is kept. Left and right change a choice; the total "
          + "beside each alternative is the whole stack's, priced anew.",
        "GitLab のバージョン、タスクのサイズ、データの扱いを決めます。左右キーで選択を変えます。各選択肢の金額は、その場合のスタック全体の料金です。")
    case "plan":
      Phrase(
        "All that will be made, read from the very template that is deployed. Enter opens a group. d asks for a change "
          + "set; nothing is built before you have seen it and said yes.",
        "作成されるすべてのリソースです。実際にデプロイするテンプレートから読み取っています。Enter でグループを開きます。"
          + "d で変更セットを作成します。内容を確認して承認するまで何も作成されません。")
    case "cost":
      Phrase(
        "The month beside what else could be built, each a plan of its own. Type your numbers: every column moves. ~ moves "
          + "with use, <1 is under a dollar. How sure a price is: = AWS said so, A several copies agree, B one copy, C not "
          + "verified. What we cannot price is named, never zero.",
        "月額を、別の構成や利用量の場合と並べて示します。数値を入力すると、すべての列が変わります。~ は使用量で変わる項目、<1 は 1 ドル未満です。"
          + "料金の確度: = AWS の回答、A 複数の資料が一致、B 資料 1 件、C 未検証。不明な料金は 0 とせず、名前を示します。")
    case "deploy":
      Phrase(
        "What AWS is doing. The bar counts usual time, not resources. Leaving never stops AWS; Ctrl-C offers to stop it, and "
          + "says what that means.",
        "AWS の進行状況です。バーはリソース数ではなく通常の所要時間を表します。離れても AWS は止まりません。"
          + "Ctrl-C で、離れるか中止するかを（その影響とともに）選べます。")
    default:
      Phrase(
        "What came of it. The password is shown only while you ask for it.",
        "結果です。パスワードは表示を求めた間だけ表示されます。")
    }
  }
}

extension Phrase {
  /// A mistake in our own template, found before anything was done with it.
  package static func faultInTemplate(line: Int?, _ reason: Phrase) -> Phrase {
    Phrase(
      "The template has a fault\(line.map { ", line \($0)" } ?? ""): \(reason.english)",
      "テンプレートに誤りがあります\(line.map { "（\($0) 行目）" } ?? ""): \(reason.japanese)")
  }
}
