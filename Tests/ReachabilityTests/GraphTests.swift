import Foundation
import GitLabStack
import Phrases
import Testing

@testable import Reachability

/// The graph in the languages of other programs.
struct GraphTests {
  private static let hostile = #"a"b\c <d> & 'e' #f `g` | ]) end"#

  private static let graph = ReachGraph(
    title: hostile,
    nodes: [
      .init(id: hostile, lines: [hostile, "second"], column: .internet, isData: false),
      .init(id: "end", lines: ["x\ny"], column: .inside, isData: true),
    ],
    edges: [
      .init(from: hostile, to: "end", label: hostile, look: .refused),
      .init(from: "end", to: hostile, label: "", look: .unknown),
    ])

  /// Outside of quoted strings nothing of a name is left over.
  @Test func dotQuotesEveryName() {
    let text = DotText(Self.graph).text
    let bare = text.replacing(#/"(?:[^"\\]|\\.)*"/#, with: "S")
    #expect(!bare.contains("\"") && !bare.contains("<") && !bare.contains("'"), "\(bare)")
    let lines = bare.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.contains("S -> S [label=S, style=dashed, color=red, arrowhead=tee];"))
    #expect(lines.contains("S [label=S, shape=cylinder];"))
    #expect(bare.count { $0 == "{" } == bare.count { $0 == "}" })
  }

  @Test func mermaidNumbersItsNodesAndWritesEntities() {
    let lines = MermaidText(Self.graph).text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let statement = #/n\d+(\["[^"<>`]*(<br>[^"<>`]*)?"\]|\[\("[^"<>`]*"\)\])/#
    let edge = #/n\d+ (-->|--x|-\.->)(\|"[^"<>`]*"\|)? n\d+/#
    #expect(lines.first == "flowchart LR")
    for line in lines.dropFirst() where !line.hasPrefix("subgraph vpc[\"") && line != "end" {
      #expect(line.wholeMatch(of: statement) != nil || line.wholeMatch(of: edge) != nil, "\(line)")
    }
    #expect(lines.contains { $0.contains("a#quot;b") && $0.contains("#lt;d#gt; #amp;") && $0.contains("#35;f") })
  }

  @Test func svgHasNoNameThatIsMarkup() {
    let text = SVGText(Self.graph, .english).text
    #expect(!text.contains("<d>") && text.contains("a&quot;b\\c &lt;d&gt; &amp; &#39;e&#39;"))
    #expect(SVGText.escaped("a\u{0}\u{1B}[31m\u{FFFF}b\nc") == "a[31mb c")
  }

  @Test func svgPressesIntoABoxWhatIsTooWideForIt() {
    let wide = "パブリックサブネット; パブリックアドレス"
    let node = ReachGraph.Node(id: "a", lines: ["Load balancer", wide], column: .front, isData: false)
    let text = SVGText(ReachGraph(title: "", nodes: [node], edges: []), .japanese).text
    #expect(text.contains(#"textLength="190" lengthAdjust="spacingAndGlyphs">\#(wide)</text>"#))
    #expect(text.count(of: "textLength") == 1)
  }

  @Test(arguments: Language.allCases)
  func everyBoxAndArrowIsInEachOfThem(_ language: Language) throws {
    let reach = try Drawn.reach([.networkEgress: "nat-instance"])
    let (dot, mermaid, svg) = (reach.dot(language), reach.mermaid(language), reach.svg(language))
    for node in reach.nodes {
      let title = node.title[language]
      #expect(dot.contains("\"\(node.id)\" [label=\"\(title)"), "\(node.id)")
      #expect(mermaid.contains("\"\(title)") && svg.contains(">\(title)</text>"), "\(title)")
    }
    #expect(dot.count(of: " -> ") == reach.arrows.count)
    #expect(mermaid.matches(of: #/ n\d+\n/#).count == reach.arrows.count)
    #expect(svg.count(of: "<path class=\"arrow") == reach.arrows.count)
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
