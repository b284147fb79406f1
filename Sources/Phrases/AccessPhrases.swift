/// Who may connect, what that risks, and the second yes that it wants.
package enum AccessPhrases {
  /// What stands in a command for networks that only its reader knows; no answer takes it.
  package static let networkToName = "YOUR-NETWORK"
  package static let nameNetwork = Phrase(
    "YOUR-NETWORK stands for the networks that may reach GitLab, such as 198.51.100.0/24; commas part several.",
    "YOUR-NETWORK は、GitLab に接続できるネットワーク（例: 198.51.100.0/24、複数はカンマ区切り）に置き換えてください。")

  /// The page of Amazon that answers with the address it is asked from.
  private static let lookUp = "https://checkip.amazonaws.com"

  // MARK: What is not taken

  /// - Parameter kind: what its addresses are.
  package static func admitsNobody(_ range: String, kind: Phrase) -> Phrase {
    Phrase(
      "\(range) is \(kind.english): the load balancer, on the internet, never sees it.",
      "\(range) は\(kind.japanese)です。インターネット側のロードバランサーには届きません。")
  }

  package static let aPublicAddress = Phrase(
    "Give the public address of that place (a browser there shows it at \(lookUp)), or ask its network team.",
    "その場所のブラウザで \(lookUp) を開くと表示されるパブリックアドレスを指定するか、ネットワーク担当に確認してください。")

  // MARK: What is offered

  package static let myAddress = Phrase("My address", "自分のアドレス")
  package static let typeMine = Phrase("type it; this row says where to look it up", "入力してください。この行で調べ方を表示")

  package static let whereMineIs = Phrase(
    "Open \(lookUp) in the browser on your own computer, and type the address that it shows. CloudShell's own address "
      + "is not yours.",
    "手元の PC のブラウザで \(lookUp) を開き、表示されたアドレスを入力してください。CloudShell のアドレスは自分のものではありません。")

  package static let otherNetworks = Phrase("Other networks", "その他のネットワーク")
  package static let typeThem = Phrase("type them, with commas or spaces between", "カンマか空白で区切って入力")

  package static let howNetworksAreTyped = Phrase(
    "Type an address or a network, such as 52.1.2.3 or 52.1.2.0/24; commas, spaces and line ends separate them.",
    "52.1.2.3 のようなアドレスか、52.1.2.0/24 のようなネットワークを入力します。カンマ、空白、改行で区切ります。")

  package static let everyone = Phrase("Everyone", "全員")
  package static let asksTwice = Phrase("the whole internet; asks twice", "インターネット全体。再確認あり")

  package static func asStackHasIt(_ name: String) -> Phrase { Phrase("as \(name) has it", "\(name) で許可中") }

  package static let asAnswered = Phrase("as answered before", "前回の回答")
  package static let keyTypeNetworks = Phrase("type", "入力")

  package static func addresses(_ number: UInt64) -> Phrase {
    let words = count(number)
    return Phrase(
      "\(words.english) \(number == 1 ? "address" : "addresses")", "アドレス\(words.japanese)個")
  }

  // MARK: In plain words

  /// A large number in words: 16.8 million, 約 1,677 万.
  package static func many(_ number: UInt64) -> Phrase {
    let tenths = number >= 1_000_000_000 ? (number + 50_000_000) / 100_000_000 : (number + 50_000) / 100_000
    let english = tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    let japanese =
      number >= 100_000_000
      ? " 約 \((number + 50_000_000) / 100_000_000) 億" : " 約 \((number + 5_000) / 10_000) 万"
    return Phrase("\(english) \(number >= 1_000_000_000 ? "billion" : "million")", japanese)
  }

  /// - Parameter number: exactly as long as people count, then in words.
  private static func count(_ number: UInt64) -> Phrase {
    if number >= 1_000_000 { return many(number) }
    var digits = String(number)
    if number >= 1000 { digits.insert(",", at: digits.index(digits.endIndex, offsetBy: -3)) }
    return Phrase(digits, " \(digits) ")
  }

  package static func connects(addresses: UInt64) -> Phrase {
    let number = count(addresses)
    return Phrase(
      "\(number.english) \(addresses == 1 ? "address" : "addresses") can open GitLab; everyone else sees no page at all: "
        + "phones on mobile data, people at home, CI runners elsewhere. A home address can change.",
      "GitLab に接続できるのは\(number.japanese)個のアドレスだけです。携帯回線のスマートフォン、自宅、別の場所の CI ランナーなどからはページも表示されません。"
        + "自宅のアドレスは変わることがあります。")
  }

  package static let everyoneConnects = Phrase(
    "Everyone on the internet can open GitLab.", "インターネット上の誰でも GitLab に接続できます。")

  package static let nobodyConnects = Phrase(
    "Nobody can open GitLab from these networks.", "このネットワークからは誰も GitLab に接続できません。")

  // MARK: Risks

  package static let everyoneMayTry = Phrase(
    "Anyone on the internet can reach the sign-in page and try passwords.",
    "インターネット上の誰でもサインイン画面に接続し、パスワードを試せます。")

  package static func openToMany(addresses: UInt64) -> Phrase {
    let number = many(addresses)
    return Phrase(
      "\(number.english) addresses can reach the sign-in page and try passwords: more than any one organisation has.",
      "サインイン画面に接続し、パスワードを試せるアドレスは\(number.japanese)個あります。1 つの組織が持つ数を超えています。")
  }

  package static let unencrypted = Phrase(
    "Without a domain there is no HTTPS: passwords and code cross the internet unencrypted.",
    "ドメインがないため HTTPS を使えず、パスワードもコードも暗号化されずにインターネットを流れます。")

  package static let riskTitle = Phrase("A second yes", "もう一度確認")
  package static let riskQuestion = Phrase("Go on all the same? y / Esc", "それでも続けますか？ y / Esc")
  package static let riskQuestionInLines = Phrase("Go on all the same? [y/N]", "それでも続けますか？ [y/N]")

  /// What is typed where both risks come together; the same in every language.
  package static let typedWord = "everyone"

  package static let riskNeedsWord = Phrase(
    "Type \(typedWord) to go on all the same:", "それでも続けるには \(typedWord) と入力してください:")

  package static let typedWordIsAnother = Phrase(
    "That is not \(typedWord). Esc goes back.", "\(typedWord) ではありません。Esc で戻ります。")

  package static func needsFlag(_ risks: String) -> Phrase {
    Phrase(
      "This wants a second yes, and nobody can be asked here. To accept it add: --accept-risk \(risks)",
      "もう一度の確認が必要ですが、ここでは質問できません。承諾するなら次を付けてください: --accept-risk \(risks)")
  }

  package static let notAccepted = Phrase(
    "Not accepted: nothing was changed.", "承諾されませんでした。何も変更していません。")

  package static let helpAcceptRisk = Phrase(
    "Second yes of scripts, as a list: open (everyone can connect), http (unencrypted over the internet).",
    "スクリプトでの 2 度目の承諾。open（誰でも接続できる）、http（暗号化なし）をカンマで並べます。")

  package static func noSuchRisk(_ word: String) -> Phrase {
    Phrase(
      "‘\(word)’ is no risk that can be accepted; there are open and http.",
      "「\(word)」という承諾の対象はありません。open と http があります。")
  }

}
