package report

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"yulan/report/text"
)

// Said returns for each digit run of a sentence the words in its clause that turn it over, limit it
// or say what it measures, in their order: what a copy must have beside the same run. A word that
// stands in both sentences says nothing about either, so that words which are part of a name do
// not matter.
func Said(sentence string) [][]string {
	clean := text.Clean(sentence)
	plain := clean.Plain
	runs := clean.DigitRuns(text.Part{To: len(plain)})
	said := make([][]string, len(runs))
	from := 0
	for i, run := range runs {
		to := len(plain)
		if i+1 < len(runs) {
			to = runs[i+1].From
		}
		if n := strings.IndexAny(plain[run.To:to], "，、。；：和"); n >= 0 {
			to = run.To + n
		} else if i+1 < len(runs) {
			to = run.To // what stands between belongs to the next
		}
		said[i] = append(sayingWords(clauseOf(plain[from:run.From])), sayingWords(plain[run.To:to])...)
		from = to
	}
	return said
}

// sayings are the words that Said looks for, the longest first.
var sayings = sync.OnceValue(func() []string {
	words := slices.Concat(reductionWords, upWords, growthWords, notWords, foreignBefore, foreignBetween, foreignAfter, fallAfter,
		addedWords, reachedWords, qualifiersBefore, qualifiersBetween, qualifiersAfter, foreignBases, []string{"预计", "负", "新"})
	for _, sign := range minusSigns {
		words = append(words, string(sign))
	}
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	return slices.Compact(words)
})

// sayingWords returns the sayings in a text, in their order.
func sayingWords(plain string) []string {
	var found []string
	for at := 0; at < len(plain); {
		i := slices.IndexFunc(sayings(), func(word string) bool { return strings.HasPrefix(plain[at:], word) })
		if i < 0 {
			_, size := utf8.DecodeRuneInString(plain[at:])
			at += size
			continue
		}
		found = append(found, sayings()[i])
		at += len(sayings()[i])
	}
	return found
}

// SaidOtherwise compares what two texts say beside the same number, and returns the kind of the
// difference, empty if there is none, and the words that only one of them has.
func SaidOtherwise(want, got []string) (fault Fault, wanted, instead string) {
	for len(want) > 0 && len(got) > 0 && want[0] == got[0] {
		want, got = want[1:], got[1:]
	}
	for len(want) > 0 && len(got) > 0 && want[len(want)-1] == got[len(got)-1] {
		want, got = want[:len(want)-1], got[:len(got)-1]
	}
	if len(want)+len(got) == 0 {
		return "", "", ""
	}
	isAny := func(words ...string) bool {
		return slices.ContainsFunc(slices.Concat(want, got), func(word string) bool { return slices.Contains(words, word) })
	}
	fault = OtherQualifier
	switch {
	case len(got) == 0 && isAny(slices.Concat(growthWords, reductionWords, addedWords, reachedWords, []string{"新"})...):
		fault = Unsaid
	case isAny(slices.Concat(reductionWords, notWords, fallAfter, strings.Split(minusSigns, ""), []string{"负"})...):
		fault = Turned
	case isAny(slices.Concat(addedWords, reachedWords, []string{"新"})...):
		fault = OtherMeasure
	case isAny(growthWords...):
		fault = Unsaid
	}
	return fault, strings.Join(want, ""), strings.Join(got, "")
}
