package search

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"yulan/assets"
)

// Reader gives Chinese characters their pinyin, without tones and with v for ü.
type Reader struct {
	list  []uint16   // of a character from firstHan on, the index of its readings
	lists [][]string // the first is empty
}

// firstHan and lastHan bound the characters that the table may hold: 〇 is the first, and
// the last is of extension H.
const (
	firstHan = 0x3007
	lastHan  = 0x323af
)

// NewReader returns the reader of the embedded table.
func NewReader() *Reader { return readPinyin() }

// readPinyin reads the table when it is first searched: a map of 40,000 characters, which
// a library would make at every start of the program, took it longer than a command.
var readPinyin = sync.OnceValue(func() *Reader {
	p := &Reader{list: make([]uint16, lastHan-firstHan+1), lists: [][]string{nil}}
	for line := range strings.Lines(assets.Pinyin) {
		readings, chars, _ := strings.Cut(strings.TrimSpace(line), " ")
		for _, r := range chars {
			p.list[r-firstHan] = uint16(len(p.lists))
		}
		p.lists = append(p.lists, strings.Split(readings, ","))
	}
	return p
})

// of returns all readings of a character, the usual one first; none if it has none.
func (p *Reader) of(r rune) []string {
	if r < firstHan || r > lastHan {
		return nil
	}
	return p.lists[p.list[r-firstHan]]
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// A glyph is a character as it stands in a text, with the reading that its neighbours
// suggest. Other is set where the dictionary's first reading does not fit.
type glyph struct {
	Char  rune
	other string
}

// Glyphs returns the characters of a folded text.
func Glyphs(text []rune) []glyph {
	glyphs := make([]glyph, len(text))
	for i, r := range text {
		glyphs[i].Char = r
	}
	for i, r := range text {
		for _, p := range phrasesByFirst()[r] {
			if len(text)-i >= len(p.chars) && slices.Equal(text[i:i+len(p.chars)], p.chars) {
				glyphs[i+p.at].other = p.reading
			}
		}
	}
	return glyphs
}

// Readings returns how a glyph is read, the reading in its context first.
func (p *Reader) Readings(g glyph) []string {
	all := p.of(g.Char)
	if g.other == "" {
		return all
	}
	list := []string{g.other}
	for _, r := range all {
		if r != g.other {
			list = append(list, r)
		}
	}
	return list
}

// contexts are words of economic and social reports in which a character does not have its
// usual reading. Elsewhere the character is found by either reading; this decides which comes
// first.
var contexts = []struct {
	char    rune
	reading string
	words   string
}{
	{'重', "chong", "重庆 双重 多重 重复 重组 重建 重新"},
	{'长', "chang", "长江 长度 长期 长寿 长效 长三角 长线 长征 长远 长城 长嘉 长途 时长 全长"},
	{'都', "du", "成都 首都 都市 都会"},
	{'行', "hang", "银行 行业 央行 行情 分行 商行"},
	{'调', "tiao", "调整 调度 调节 调解 调控 调试 协调 空调"},
	{'会', "kuai", "会计"},
	{'还', "huan", "还款 偿还 归还 还贷"},
	{'厦', "xia", "厦门"},
	{'传', "zhuan", "传记"},
	{'藏', "zang", "西藏"},
	{'乐', "yue", "音乐"},
	{'便', "pian", "便宜"},
	{'差', "chai", "差旅 出差"},
	{'降', "xiang", "投降"},
	{'校', "jiao", "校准 校验"},
}

// phrase is one of those words.
type phrase struct {
	chars   []rune
	at      int // the index of the character that the reading is of
	reading string
}

// phrasesByFirst returns the phrases by their first character.
var phrasesByFirst = sync.OnceValue(func() map[rune][]phrase {
	byFirst := map[rune][]phrase{}
	for _, c := range contexts {
		for _, word := range strings.Fields(c.words) {
			chars := []rune(word)
			p := phrase{chars, slices.Index(chars, c.char), c.reading}
			byFirst[chars[0]] = append(byFirst[chars[0]], p)
		}
	}
	return byFirst
})
