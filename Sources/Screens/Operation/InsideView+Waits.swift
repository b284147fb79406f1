internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases

/// What is waited for outside of GitLab: a certificate, network interfaces.
extension InsideView {
  func draw(
    _ wait: CertificateWait, trouble: InspectionTrouble?, top: Int, end: Int, on canvas: inout Canvas
  ) -> Int {
    let columns = canvas.size.columns
    canvas.heading(
      row: top, say(InsidePhrases.certificateHeading(wait.state?.domain ?? "")),
      remark: Stopwatch.text(shared.now - wait.began))
    let isThere = wait.recordIsThere == true
    let name = wait.record?.name ?? ""
    let rows: [(Phrase, Style, Phrase)] = [
      (
        isThere ? OutcomePhrases.stateOK : OutcomePhrases.stateBusy, isThere ? .good : .accent,
        isThere ? InsidePhrases.recordIsThere(name) : InsidePhrases.recordIsComing(name)
      ),
      (
        isThere ? OutcomePhrases.stateBusy : OutcomePhrases.stateWait, isThere ? .accent : .faint,
        InsidePhrases.certificateIsAwaited(wait.state?.status ?? "PENDING_VALIDATION")
      ),
    ]
    for (index, row) in rows.enumerated() {
      canvas.put(say(row.0), column: 1, row: top + 1 + index, style: row.1)
      canvas.put(
        say(row.2).fitted(to: columns - 10, ellipsis: canvas.glyphs.ellipsis), column: 8, row: top + 1 + index)
    }
    var row = top + 1 + rows.count
    if let trouble, row < end {
      canvas.put(
        say(InsidePhrases.cannotLook(trouble.sentence)).fitted(to: columns - 2, ellipsis: canvas.glyphs.ellipsis),
        column: 1,
        row: row, style: .warning)
      row += 1
    }
    if wait.isLate(at: shared.now), !wait.nameServers.isEmpty {
      row += canvas.paragraph(
        say(InsidePhrases.delegationHint(wait.nameServers.joined(separator: ", "))), column: 1, row: row,
        columns: columns - 2,
        rows: end - row, style: .warning)
    }
    return row
  }

  func draw(_ wait: InterfaceWait, top: Int, on canvas: inout Canvas) -> Int {
    canvas.heading(
      row: top, say(InsidePhrases.interfacesHeading), remark: Stopwatch.text(shared.now - wait.began))
    let words = wait.count.map(InsidePhrases.interfacesLeft) ?? InsidePhrases.interfacesWaiting
    return top + 1
      + canvas.paragraph(
        say(words), column: 1, row: top + 1, columns: canvas.size.columns - 2, rows: 2)
  }
}
