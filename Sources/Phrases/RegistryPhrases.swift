/// What is known of the image's tag without asking its registry.
package enum RegistryPhrases {
  package static func isNotKnown(_ tag: String, asOf day: String) -> Phrase {
    Phrase(
      "\(tag) is not in the list of releases of \(day). Whether Docker Hub has it was not asked: this program talks only to AWS.",
      "\(tag) はバージョン一覧（\(day) 時点）にありません。このプログラムは AWS とのみ通信するため、Docker Hub には確認していません。")
  }

  package static func askYourself(_ architecture: String) -> Phrase {
    Phrase("Ask it yourself; look for \(architecture):", "次のコマンドで確認できます（\(architecture) があること）:")
  }
}
