package pages_test

import (
	"errors"
	"fmt"
	"regexp"
	"testing"

	"yulan/app/pages"
	"yulan/report"
	"yulan/report/text"
)

func TestTextProblem(t *testing.T) {
	cases := []struct {
		name   string
		err    error
		zh, en string
	}{
		{"not there", &text.Error{Kind: text.NotThere}, "不能读取“a.txt”：没有这个文件", `"a.txt" cannot be read: there is no such file`},
		{"not allowed", &text.Error{Kind: text.NotAllowed}, "不能读取“a.txt”：没有读取权限", `"a.txt" cannot be read: permission is denied`},
		{"a password", &text.Error{Kind: text.Locked}, "“a.txt”不是报告的文本：文件有密码保护，请用 Word 或 WPS 打开并取消密码，或复制其中的文字", `"a.txt" is not the report’s text: a password protects it; open it in Word or WPS and remove the password, or copy its words`},
		{"half a document", &text.Error{Kind: text.Damaged}, "“a.txt”不是报告的文本：文件不完整，请重新下载或复制", `"a.txt" is not the report’s text: it is incomplete; download or copy it again`},
		{"a pipe", &text.Error{Kind: text.IsPipe}, "不能读取“a.txt”：这不是文件，而是管道，可能没有尽头；请先把内容存成文件", `"a.txt" cannot be read: it is no file but a pipe, which may never end; save what comes from it as a file`},
		{"a folder", &text.Error{Kind: text.IsFolder}, "不能读取“a.txt”：这是一个文件夹，请选择其中的文件", `"a.txt" cannot be read: it is a folder; choose a file in it`},
		{
			"a file of another program", &text.Error{Kind: text.Document, Format: "PDF"},
			"“a.txt”不是报告的文本：这是 PDF 文件，请将其另存为纯文本，或把其中的文字复制到文本文件中",
			`"a.txt" is not the report’s text: it is a PDF file; save it as plain text, or copy its words into a text file`,
		},
		{"in a file", &text.Error{Kind: text.NotFolder}, "不能读取“a.txt”：路径中有一项不是文件夹", `"a.txt" cannot be read: a part of its path is not a folder`},
		{"a long name", &text.Error{Kind: text.NameTooLong}, "不能读取“a.txt”：名称太长", `"a.txt" cannot be read: the name is too long`},
		{"not opened", &text.Error{Kind: text.NotOpened}, "不能读取“a.txt”：系统未能打开这个文件", `"a.txt" cannot be read: the system did not open it`},
		{"broken off", &text.Error{Kind: text.Unreadable, Err: errors.New("input/output error")}, "不能读取“a.txt”：系统未能读完这个文件", `"a.txt" cannot be read: the system did not read it to its end`},
		{"no reason known", errors.New("input/output error"), "不能读取“a.txt”：系统未能读完这个文件", `"a.txt" cannot be read: the system did not read it to its end`},
		{"empty", &text.Error{Kind: text.Empty}, "“a.txt”不是报告的文本：文件是空的", `"a.txt" is not the report’s text: it is empty`},
		{"too large", &text.Error{Kind: text.TooLarge}, "“a.txt”不是报告的文本：超过 1 MB", `"a.txt" is not the report’s text: it has more than 1 MB`},
		{"binary", &text.Error{Kind: text.Binary}, "“a.txt”不是报告的文本：不是纯文本文件，请选择TXT、DOCX或HTML文件", `"a.txt" is not the report’s text: it is not a file of plain text; choose a TXT, DOCX or HTML file`},
		{
			"broken bytes", fmt.Errorf("open: %w", &text.Error{Kind: text.BrokenBytes, Line: 12}),
			"“a.txt”不是报告的文本：第 12 行已损坏，或编码不是 UTF-8、UTF-16、GB18030", `"a.txt" is not the report’s text: line 12 is damaged, or in an encoding other than UTF-8, UTF-16 and GB18030`,
		},
		{
			"a chapter is missing", &report.TextError{Kind: report.NotTheReport, Mark: "（三）", Chapter: 3, Found: 3, Of: 291},
			"“a.txt”不是报告的文本：没有章号“（三）”；291 项数据中对上 3 项", `"a.txt" is not the report’s text: it has no chapter ‘（三）’; 3 of 291 figures match`,
		},
		{
			"a section is missing", &report.TextError{Kind: report.NotTheReport, Mark: "五是", Chapter: 7, Section: 5, Found: 290, Of: 291},
			"“a.txt”不是报告的文本：没有“五是”，即（七）五是；291 项数据中对上 290 项", `"a.txt" is not the report’s text: it has no ‘五是’, which begins ch. 7, sec. 5; 290 of 291 figures match`,
		},
		{
			"a paragraph is missing", &report.TextError{Kind: report.NotTheReport, Mark: "——", Section: 2, Of: 291},
			"“a.txt”不是报告的文本：没有“——”，即总论 第2段；291 项数据中对上 0 项", `"a.txt" is not the report’s text: it has no ‘——’, which begins overview, para. 2; 0 of 291 figures match`,
		},
		{
			"another report", &report.TextError{Kind: report.OtherReport, Found: 12, Of: 291},
			"“a.txt”不是报告的文本：章节相符，但 291 项数据中只对上 12 项", `"a.txt" is not the report’s text: it has its sections, but only 12 of 291 figures match`,
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
				if got := pages.TextProblem(load(t), "a.txt", c.err, words(t, l)); got != want {
					t.Errorf("%s: got  %s\nwant %s", l, got, want)
				}
			}
		})
	}
}

// Every kind of fault has words of its own in Chinese, without a word of English.
func TestEveryTextProblemIsTranslated(t *testing.T) {
	kinds := []error{
		&report.TextError{Kind: report.NotTheReport, Mark: "（一）"}, &report.TextError{Kind: report.OtherReport},
		&text.Error{Kind: text.Document, Format: "甲"},
	}
	for _, kind := range []text.Kind{
		text.NotThere, text.NotAllowed, text.IsFolder, text.IsPipe, text.NotFolder, text.NameTooLong, text.NotOpened, text.Unreadable, text.Empty, text.TooLarge, text.Binary, text.BrokenBytes,
	} {
		kinds = append(kinds, &text.Error{Kind: kind, Err: errors.New("permission denied")})
	}
	english := regexp.MustCompile(`[a-z]{3}|\[`)
	seen := map[string]error{}
	for _, err := range kinds {
		got := pages.TextProblem(load(t), "甲", err, words(t, report.Chinese))
		if english.MatchString(got) {
			t.Errorf("%v reads %q", err, got)
		}
		if other, ok := seen[got]; ok {
			t.Errorf("%v and %v both read %q", err, other, got)
		}
		seen[got] = err
	}
}

func TestMissProblem(t *testing.T) {
	cases := []struct {
		name   string
		miss   report.Miss
		zh, en string
	}{
		{"another number", report.Miss{Fault: report.OtherNumber, Want: "8.3", Instead: "8.8"}, "数字不同：应为 8.3，实为 8.8", "other number: wanted 8.3, found 8.8"},
		{"a unit left out", report.Miss{Fault: report.OtherUnit, Want: "亿元"}, "单位不同：应为 亿元，实为 无", "other unit: wanted 亿元, found nothing"},
		{"moved", report.Miss{Fault: report.Moved, Want: "8.3", At: report.Location{Chapter: 3, Section: 1, Sentence: 2}}, "位置不同：见于（三）一是 第2句", "moved: it stands in Ch. 3, sec. 1, sentence 2"},
		{"a minus", report.Miss{Fault: report.OtherSign, Instead: "-"}, "正负号使数字变义：实有 -", "a sign turns it over: found -"},
		{"the reverse", report.Miss{Fault: report.Turned, Instead: "下降"}, "文字使数字变义：实有 下降", "a word turns it over: found 下降"},
		{"a qualifier more", report.Miss{Fault: report.OtherQualifier, Instead: "左右"}, "限定词不同：应为 无，实为 左右", "other qualifier: wanted nothing, found 左右"},
		{
			"a long sentence on two lines",
			report.Miss{Fault: report.NoSuchRun, Want: "5", Instead: "一二三四五六七八九十\n一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"},
			"没有这个数字：应为 5，实为 一二三四五六七八九十 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九…",
			"no such number: wanted 5, found 一二三四五六七八九十 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九…",
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
				if got := pages.MissProblem(load(t).Shape, c.miss, words(t, l)); got != want {
					t.Errorf("%s: got %q, want %q", l, got, want)
				}
			}
		})
	}
}
