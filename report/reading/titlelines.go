package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

// longEnough is a length that no title or heading has, in characters.
const longEnough = 40

// titleEnd is what titles end with, which may be long.
var titleEnd = lazyregexp.New(`(?:报告|公报|（草案）|会议上)$`)

// isTitle says whether a paragraph without an end is a title, which may be long.
func isTitle(p []char) bool {
	const longest = 100 // characters
	return len(p) <= longest && titleEnd.MatchString(textOf(tail(p, 8))) && !strings.ContainsAny(textOf(p), "。，")
}

// lastOfTitle is the last line of a title that was set in two.
var lastOfTitle = lazyregexp.New(`^(?:统计公报|工作报告|情况的?报告|的报告)$`)

var (
	// firstOfTitle is the first line of a title that was set in several: 关于青山县2024年国民经济和社会发展计划.
	firstOfTitle = lazyregexp.New(`^(?:关于[^，。；：]{2,40}|[^，。；：\d]{0,16}(?:19|20)\d\d年[^，。；：]{4,40})$`)
	// endOfTitle ends the last one of them.
	endOfTitle = lazyregexp.New(`(?:报告|公报|（草案）)$`)
)

// goesOnAsTitle says whether a line goes on with the title that a paragraph without an end begins. Alone, the first line
// of 关于2024年计划/执行情况与2025年计划草案的报告 would be the title of that year's plan.
func goesOnAsTitle(p []char, l line) bool {
	begin := textOf(p)
	return firstOfTitle.MatchString(begin) && !isTitle(p) && !isMarked(begin) && isTitle(l.chars) && endOfTitle.MatchString(textOf(tail(l.chars, 8)))
}

// isLongHeading says whether a paragraph without an end is a heading of the outermost levels, as long as those may be.
func isLongHeading(p []char) bool {
	level := markedLevel(textOf(head(p, 12)))
	return (level == levelPart || level == levelSection) && len(p) <= longestHeading && !strings.ContainsAny(textOf(p), "。；：")
}
