package text

import (
	"html"
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// pageBegin is how a saved web page begins, and pageTag is what occurs only within one.
var (
	pageBegin = lazyregexp.New(`(?i)^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|meta|div|p|table|article|section)[\s/>]`)
	pageTag   = lazyregexp.New(`(?i)</(?:p|div|span|body|html|td|h[1-6]|li|font|strong)>`)
)

// isPage tells whether a text is a web page, saved with its tags.
func isPage(source string) bool {
	const some = 3 // tags; one or two may be mentioned in a text
	return pageBegin.MatchString(source) || len(pageTag.FindAllStringIndex(source, some)) == some
}

// charsOf returns the characters of a copy. For a web page, these are the visible ones, with a
// line break where a block ends; its tags are skipped.
func charsOf(source string) []char {
	p := page{source: source, chars: make([]char, 0, utf8.RuneCountInString(source)), isPage: isPage(source), endless: map[string]bool{}}
	for p.at < len(source) {
		switch {
		case source[p.at] == '<' && (p.isPage || strings.HasPrefix(source[p.at:], "<!--")) && p.tag():
		case source[p.at] == '&' && p.entity():
		default:
			p.character()
		}
	}
	return p.chars
}

// page is a web page whose characters are being extracted.
type page struct {
	source string
	at     int
	chars  []char
	isPage bool
	raised bool // between <sup> and </sup>, which hold the mark of a footnote
	// endless are the hidden elements that nothing closes. Each name is searched for once, so
	// that many of them take no more time than one.
	endless map[string]bool
}

// put adds a character that begins at the current position.
func (p *page) put(r rune, skip Reason) {
	p.chars = append(p.chars, char{r: r, at: int32(p.at), skip: skip})
}

// character reads one literal character. In a web page, a line break is a blank.
func (p *page) character() {
	r, size := utf8.DecodeRuneInString(p.source[p.at:])
	skip := Reason("")
	switch {
	case p.isPage && (r == '\n' || r == '\r'):
		r = ' '
	case p.raised && (isDigit(r) || r == '[' || r == ']'):
		skip = FootnoteMark
	}
	p.put(r, skip)
	p.at += size
}

// entityName matches how a character may be written by name: "&nbsp;", "&sup2;", "&#8212;".
// Without a semicolon a name may be a word ("R&Damp"), except for that of the space, which is
// frequent in handwritten pages.
var entityName = lazyregexp.New(`^&(?:(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,30}|#[xX][0-9A-Fa-f]{1,29});|nbsp)`)

// entity reads a character that is written by name, and tells whether there was one.
func (p *page) entity() bool {
	const longest = 34 // bytes of a name
	name := entityName.FindString(p.source[p.at:min(len(p.source), p.at+longest)])
	seen := html.UnescapeString(name)
	if name == "" || seen == name {
		return false
	}
	for _, r := range seen {
		p.put(r, "")
	}
	p.at += len(name)
	return true
}

// The elements of a page that are invisible, and those that have lines of their own.
var (
	hiddenElements = []string{"script", "style", "head", "title", "noscript", "template", "textarea", "select"}
	blockElements  = []string{
		"p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article",
		"header", "footer", "nav", "aside", "main", "hr", "blockquote", "pre", "dd", "dt", "figure", "form", "body",
	}
	tagName = lazyregexp.New(`^</?([A-Za-z][A-Za-z0-9]*)`)
)

// tag skips a tag or a comment, and the whole of an invisible element. It tells whether there
// was one, since a "less than" sign may belong to the text.
func (p *page) tag() bool {
	rest := p.source[p.at:]
	if strings.HasPrefix(rest, "<!--") {
		p.skipTo(endOf(rest, "-->"))
		return true
	}
	if strings.HasPrefix(rest, "<!") || strings.HasPrefix(rest, "<?") {
		p.skipTo(endOf(rest, ">"))
		return true
	}
	const longest = 16 // bytes of a name
	found := tagName.FindStringSubmatch(rest[:min(len(rest), longest)])
	if found == nil {
		return false
	}
	name := strings.ToLower(found[1])
	closes := rest[1] == '/'
	end := tagEnd(rest)
	if end < 0 {
		return false
	}
	for _, hidden := range hiddenElements {
		if name == hidden && !closes {
			end = p.elementEnd(name, end)
		}
	}
	p.skipTo(end)
	p.breakLine(name, closes)
	if name == "sup" {
		p.raised = !closes && p.isMark()
	}
	return true
}

// breakLine puts what takes the place of the tag of an element with a line of its own, or of a
// cell.
func (p *page) breakLine(name string, closes bool) {
	for _, block := range blockElements {
		if name == block {
			p.put('\n', "")
		}
	}
	if (name == "td" || name == "th") && !closes {
		p.put('\t', "")
	}
}

// isMark tells whether a raised number here is the mark of a footnote, rather than the power of
// a unit: m².
func (p *page) isMark() bool {
	for i := len(p.chars) - 1; i >= 0; i-- {
		if c := p.chars[i]; c.skip == "" && !inkless(c.r) {
			return !isLatin(c.r) && c.r != '米'
		}
	}
	return true
}

// skipTo skips bytes up to a length as markup.
func (p *page) skipTo(length int) {
	p.put('<', Markup)
	p.at += length
}

// endOf returns where the first mark in a text ends, or the text's end.
func endOf(text, mark string) int {
	if i := strings.Index(text, mark); i >= 0 {
		return i + len(mark)
	}
	return len(text)
}

// tagEnd returns where the tag at the start of a text ends, or -1. It does not end within
// quotation marks.
func tagEnd(text string) int {
	const longest = 1 << 13 // bytes of a tag
	quote := byte(0)
	for i := range min(len(text), longest) {
		switch c := text[i]; {
		case quote == 0 && c == '>':
			return i + 1
		case quote == 0 && (c == '"' || c == '\''):
			quote = c
		case c == quote:
			quote = 0
		}
	}
	if i := strings.IndexByte(text[:min(len(text), longest)], '>'); i >= 0 {
		return i + 1 // a quotation mark that nothing closes
	}
	return -1
}

// elementEnd returns the length of an element up to its closing tag, which is not included. If
// none closes it, only its first tag is skipped.
func (p *page) elementEnd(name string, tag int) int {
	if p.endless[name] {
		return tag
	}
	rest := p.source[p.at:]
	for from := tag; from < len(rest); {
		i := strings.Index(rest[from:], "</")
		if i < 0 {
			break
		}
		from += i + len("</")
		if len(rest) >= from+len(name) && strings.EqualFold(rest[from:from+len(name)], name) {
			return from - len("</")
		}
	}
	p.endless[name] = true
	return tag
}
