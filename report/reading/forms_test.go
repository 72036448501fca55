package reading

import (
	"os"
	"strings"
	"testing"
)

// The places that a sentence of the forms is read at: a report's look back at the year, its
// look ahead, and its look back at five years.
var formPlaces = map[string]string{
	"R": "一、2024年工作回顾",
	"T": "一、2024年工作回顾\n\n过去一年，工作取得成绩。\n\n二、2025年工作安排",
	"F": "一、过去五年工作回顾",
}

// readForm returns what is read of a sentence in a report of its own, a line for each number.
func readForm(t *testing.T, place, sentence string) string {
	t.Helper()
	text := "2025年青山市政府工作报告\n\n各位代表：\n\n" + formPlaces[place] + "\n\n" + sentence + "\n"
	from := len([]rune(text)) - len([]rune(sentence)) - 1
	r := Read(text, testIndicators(t))
	r.Figures = slicesFrom(r.Figures, func(f Figure) bool { return f.Start >= from })
	r.NotFigures = slicesFrom(r.NotFigures, func(n NotFigure) bool { return n.Start >= from })
	var lines []string
	for _, line := range strings.Split(snapshot(r), "\n")[1:] {
		if _, rest, ok := strings.Cut(line, " "); ok {
			lines = append(lines, "    "+rest)
		}
	}
	return strings.Join(lines, "\n")
}

func slicesFrom[T any](all []T, wanted func(T) bool) []T {
	var kept []T
	for _, v := range all {
		if wanted(v) {
			kept = append(kept, v)
		}
	}
	return kept
}

// TestForms holds what is read of made-up sentences, one of each form of the genre, against
// what a person has checked: value, unit, qualifier, measure, period, aim, name and rule.
func TestForms(t *testing.T) {
	data, err := os.ReadFile("testdata/forms/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		place, sentence, _ := strings.Cut(line, "|")
		b.WriteString(line + "\n" + readForm(t, place, sentence) + "\n")
	}
	const golden = "testdata/forms/read.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	got, wanted := strings.Split(b.String(), "\n"), strings.Split(string(want), "\n")
	for i := range max(len(got), len(wanted)) {
		if i >= len(got) || i >= len(wanted) || got[i] != wanted[i] {
			t.Fatalf("line %d: got %q, want %q", i+1, at(got, i), at(wanted, i))
		}
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}
