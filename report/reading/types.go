// Package reading reads a report of the genre: what Chinese governments report to their
// congresses, and statistical communiqués. It needs no knowledge of the one report: rules
// find every number, tell figures from what is none, and say of each figure what it is of.
//
// A text goes through phases, each a plain function of what the one before made:
//
//	unwrap      lines -> paragraphs of characters that know their place in the text
//	place       paragraphs -> chapters and sections
//	cut         paragraphs -> sentences
//	scan        a sentence -> its numbers, with units and what qualifies them
//	giveReasons a number -> why it is no figure, if it is none
//	nameAll     a figure -> what it is of, by the clause it stands in
//	measureOf, periodOf, aimOf -> what kind of quantity, of when, result or target
//	recognise   a figure -> the indicator that it is a value of
//	setScope    a figure -> the part of the place, or the other one, that it is of
//
// Nothing is guessed: what a rule does not find stays empty, and every digit run of the text
// is either part of a figure or listed with the reason why not.
package reading

import "yulan/report"

// Reading is what was read out of a text.
type Reading struct {
	Text       string // as it was given
	Title      string
	Place      string // 重庆市; empty if nothing says it
	Year       int    // whose results are reported; 0 if nothing says it
	Target     int    // the year whose targets it sets; 0 if it sets none
	Chapters   []Chapter
	Sentences  []Sentence
	Figures    []Figure // in the order of the text
	NotFigures []NotFigure
	Runs       int // digit runs of the text

	looked int    // bytes that the rules looked at, again and again: what a test holds
	part   string // of the economy, that the sentences read last are about
	goesOn bool   // the sentence read last begins with 其中, and a semicolon ends it
	load   load   // that the sentence read last tells of
	inPart bool   // the next one goes on about the part
	// partIn is the paragraph, from 1, that goes on about a part of the year, and partAll is set if
	// all of it does.
	partIn  int
	partAll bool
	partCue cue    // that part
	goals   *goals // that the sentence read last is about, or nil
	goalsIn int    // the paragraph of that sentence
	// branchOf is what the paragraph before branchIn told last that the sectors of the economy may have.
	branchOf string
	branchIn int // counted from 1
	meansIn  int // the paragraph, from 1, that tells before a semicolon what something is carried by
	// level is the budget that the sentence read last is about, if it is that of the place itself, and
	// levelGoesOn is set if a semicolon ends the sentence.
	level       string
	levelGoesOn bool
	// runLevel is the level that the paragraph runLevelIn, from 1, begins with as its heading; empty for all.
	runLevel   string
	runLevelIn int
	// whole is the budget whose levels are told apart, and apartGoesOn is set if they may be behind the
	// sentence read last.
	whole       string
	apartGoesOn bool
	// budget is the one that the section budgetIn is about; partOfBudget tells for what.
	budget   string
	budgetIn [2]int
	// head is what the paragraph before headIn told last of branches or of all: 增加值.
	head   string
	headIn int
	// people are those whom the sentence read last is about, the registered or all who stay; empty for others.
	people string
	// trade is what the paragraph before tradeIn told last of both sides of the trade.
	trade   string
	tradeIn int
	// yearIn is the paragraph, from 1, in which the sentences read last are about a year before the report's.
	yearIn   int
	pricesIn int    // the paragraph, from 1, that tells prices
	retailIn int    // and the one that tells what was sold
	staffOf  string // whose staff the clause before a semicolon is about
	expects  bool   // 预计 is said of all of the sentence read last
	// aboutPart is set if the first sentence of the paragraph is about a part of the place.
	aboutPart bool
	// partBefore is set if the sentence, or one that it goes on from behind a semicolon, begins with such a part.
	partBefore bool
	crop       string // whose area the sentence read last tells last
}

// Chapter is a chapter of the text: its heading and its sections' headings.
type Chapter struct {
	Number   int    // 0 stands before the first heading
	Mark     string // 一、; empty for chapter 0
	Heading  string
	Aim      Aim
	Sections []Section
}

// Section is a section of a chapter; section 0 is the chapter's opening.
type Section struct {
	Number  int
	Mark    string // （一）, 一是, ——
	Heading string // the sentence that it begins with
}

// Sentence is a sentence of the text, as its reader has it, on one line.
type Sentence struct {
	At   report.Location
	Text string
	From int // code points of the text before its first character
	To   int // and before the one behind its last
	// Words is its words in short, which tell it from other sentences wherever it stands.
	Words string
}

// What a figure and its name are, in the terms of report.
type (
	Aim        = report.Aim
	Confidence = report.Confidence
)

// The aims and confidences of report, by the names that the rules call them.
const (
	Result      = report.Result
	Target      = report.Target
	ByIndicator = report.ByIndicator
	ByOwn       = report.ByOwn
	ByCarried   = report.ByCarried
	NoName      = report.NoName
)

// Figure is one figure as it was read.
type Figure struct {
	At       report.Location
	Sentence int    // index in Reading.Sentences
	Run      int    // the position of its number among the digit runs of the sentence, from 1; 0 if it has none
	Runs     int    // how many digit runs it covers
	Start    int    // code points of the text before its first digit
	End      int    // code points before what follows its unit and qualifiers
	Printed  string // "27894", "1.80∶1"
	Value    string // a decimal number; negative for a fall
	Upto     string // the other end of a range, or empty
	Unit     string // as printed
	// Qualifiers are in printed order, as report.Figure has them: 预计 first.
	Qualifiers []string
	Measure    report.Measure
	Name       string // empty if nothing sure names it
	NameEN     string // of a recognised indicator
	Subject    string // the name without a word for its measure
	NameFrom   int    // where the subject stands, in code points; both -1 if not in one place
	NameTo     int
	Confidence Confidence
	Rule       string // that named it, or why it has no name
	Period     string // "2025", "2025-end", "2021-2025", or empty where it is not sure
	Scope      string // 中心城区, 全国; empty for the whole place
	Aim        Aim
	Indicator  string // id, or empty
	Base       string // what it is compared with, if not the year before
}

// NotFigure is a digit run that states no figure.
type NotFigure struct {
	At      report.Location
	Run     int
	Start   int
	Printed string
	Why     Reason
}
