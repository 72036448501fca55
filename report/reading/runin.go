package reading

import "yulan/report/lazyregexp"

// runInWords are words that a paragraph may begin with as its heading, and what the sentence may begin with.
var (
	runInWords = lazyregexp.New(`^[^\d，。；：、（）“”《》 ]{2,6}$`)
	runInRest  = lazyregexp.New(`^[^\d，。；：、（） ]{3}`)
)

// runInHeading returns how many bytes of a sentence are a heading that was set into the line of its paragraph:
// 环境保护 全年空气质量…. The blank behind it is no character of the paragraph, but left its place there.
func runInHeading(p paragraph, cut span) int {
	const longest = 18 // bytes, of six characters
	if cut.from > 0 || p.numerals != nil {
		return 0
	}
	for i := 1; i <= longest && i < cut.to; i++ {
		if p.at[i]-p.at[i-1] < 2 {
			continue
		}
		if runInWords.MatchString(p.text[:i]) && runInRest.MatchString(p.text[i:cut.to]) {
			return i
		}
		return 0
	}
	return 0
}
