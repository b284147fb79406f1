internal import Drawing

/// A screen that is read from top to bottom and may be longer than the terminal: its beginning and its end stay, what is
/// between them scrolls.
struct Page {
  /// What stays at the top, such as how it ended.
  let head: Sheet
  let body: Sheet
  /// What stays at the bottom, such as what to do now.
  let foot: Sheet
  /// The rows of the screen that it has.
  let place: Range<Int>

  /// Text on a canvas of its own, and how many rows of it are in use.
  struct Sheet {
    let canvas: Canvas
    let rows: Int

    /// - Parameter rows: more than it will take.
    /// - Parameter draw: draws from row 0 on, and returns the row after what it drew.
    init(columns: Int, rows most: Int = 24, glyphs: Glyphs, _ draw: (inout Canvas) -> Int) {
      var canvas = Canvas(Size(columns: columns, rows: most), glyphs: glyphs)
      rows = draw(&canvas)
      self.canvas = canvas
    }

    /// As wide as a canvas that it will be copied to.
    init(like canvas: Canvas, _ draw: (inout Canvas) -> Int) {
      self.init(columns: canvas.size.columns, glyphs: canvas.glyphs, draw)
    }
  }

  /// - Parameter keys: how many rows of keys stand under it.
  init(
    in size: Size, above keys: Int = 1, glyphs: Glyphs, head: (inout Canvas) -> Int,
    body: (inout Canvas) -> Int = { _ in 0 },
    foot: (inout Canvas) -> Int = { _ in 0 }
  ) {
    // Under the header and the steps, above the keys.
    place = 2..<max(2, size.rows - keys)
    self.head = Sheet(columns: size.columns, glyphs: glyphs, head)
    self.body = Sheet(columns: size.columns, rows: 150, glyphs: glyphs, body)
    self.foot = Sheet(columns: size.columns, glyphs: glyphs, foot)
  }

  private var excerpt: Excerpt { Excerpt(of: body.rows, in: place.count - head.rows - foot.rows) }
  /// Whether there is more than fits.
  var isLonger: Bool { !excerpt.isWhole }
  /// How far it can be scrolled.
  var furthest: Int { excerpt.furthest }

  /// - Parameter mark: the words for so many rows above and below.
  func draw(scrolled: Int, on canvas: inout Canvas, mark: (_ above: Int, _ below: Int) -> String) {
    canvas.copy(0..<head.rows, of: head.canvas, to: place.lowerBound)
    let top = place.lowerBound + head.rows
    let excerpt = excerpt
    let shown = excerpt.rows(from: scrolled)
    canvas.copy(shown, of: body.canvas, to: top)
    var end = top + shown.count
    if !excerpt.isWhole {
      let hidden = excerpt.hidden(beside: shown)
      canvas.put(mark(hidden.above, hidden.below), column: 1, row: end, style: .accent)
      end += 1
    }
    canvas.copy(0..<foot.rows, of: foot.canvas, to: end)
  }
}
