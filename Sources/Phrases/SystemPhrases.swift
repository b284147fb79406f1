internal import Glibc

/// What the operating system says no with.
package enum SystemPhrases {
  /// Why a call of the system failed; in English in the system's own words, which can be searched for.
  ///
  /// - Parameter number: as in `errno`.
  package static func systemReason(_ number: Int32) -> Phrase {
    let words = String(cString: strerror(number))
    let japanese: String? =
      switch number {
      case EACCES: "アクセス権がありません"
      case EPERM: "この操作は許可されていません"
      case ENOSPC: "ディスクに空きがありません"
      case EDQUOT: "ディスクの割り当てを使い切っています"
      case EROFS: "読み取り専用のファイルシステムです"
      case ENOENT: "ファイルまたはディレクトリがありません"
      case ENOTDIR: "途中のパスがディレクトリではありません"
      case EISDIR: "ファイルではなくディレクトリです"
      case ENAMETOOLONG: "名前が長すぎます"
      case EEXIST: "同じ名前のものが既にあります"
      case ELOOP: "シンボリックリンクが循環しています"
      case EMFILE, ENFILE: "開いているファイルが多すぎます"
      case EIO: "読み書き中に装置のエラーが起きました"
      case EBADF: "閉じられています"
      case EPIPE: "読み手がいなくなりました"
      case EFBIG: "ファイルの大きさの上限を超えています"
      case ENXIO, ENODEV: "装置がありません"
      default: nil
      }
    return Phrase(words, japanese ?? words)
  }

  package static func cannotWriteResults(_ reason: Phrase) -> Phrase {
    Phrase(
      "\(reason[.english]): the results could not be written to standard output.",
      "\(reason[.japanese]): 結果を標準出力に書けませんでした。")
  }
}
