/// What failed, where nobody has described yet why.
package enum FailurePhrases {
  /// AWS's reason first: it is all that is known. `reason` is empty where AWS gave none.
  package static func couldNotMake(_ logicalID: String, type: String, because reason: String) -> Phrase {
    Phrase("AWS could not create \(logicalID) (\(type)).", "\(logicalID)（\(type)）を作成できませんでした。").after(reason)
  }
  package static func couldNotChange(_ logicalID: String, type: String, because reason: String) -> Phrase {
    Phrase("AWS could not change \(logicalID) (\(type)).", "\(logicalID)（\(type)）を変更できませんでした。").after(reason)
  }
  package static func couldNotDelete(_ logicalID: String, type: String, because reason: String) -> Phrase {
    Phrase("AWS could not delete \(logicalID) (\(type)).", "\(logicalID)（\(type)）を削除できませんでした。").after(reason)
  }
  package static func couldNotUndo(_ logicalID: String, type: String, because reason: String) -> Phrase {
    Phrase("AWS could not roll back \(logicalID) (\(type)).", "\(logicalID)（\(type)）を元に戻せませんでした。").after(reason)
  }
}

extension Phrase {
  fileprivate func after(_ reason: String) -> Phrase {
    guard !reason.isEmpty else { return self }
    let end = reason.last.map { ".!?".contains($0) } == true ? "" : "."
    return Phrase("AWS says: \(reason)\(end) \(english)", "AWS のメッセージ: \(reason)\(end) \(japanese)")
  }
}
