package reading

import (
	"slices"
	"strings"
	"testing"
)

// A line of which nothing is left once the signs of Markdown are dropped is a blank one, wherever it
// stands: between paragraphs, behind a word in Latin letters, within a table of any form.
func TestLinesOfSignsAloneAreBlank(t *testing.T) {
	texts := map[string]string{
		"paragraphs": "某市2025年政府工作报告\n一、2025年工作回顾\nGDP\n@\n全市生产总值1234.5亿元，增长5.2%。\n@\n新建桥梁12座。\n",
		"tabs":       "某市2025年统计公报\n一、综合\n表1 主要指标\n@\n指标\t单位\t2025年\t增长（%）\n@\n地区生产总值\t亿元\t1234.5\t5.2\n@\n粮食产量\t万吨\t12.5\t1.3\n",
		"bars":       "某市2025年统计公报\n一、综合\n表1 主要指标\n@\n|指标|单位|2025年|\n|---|---|---|\n|地区生产总值|亿元|1234.5|\n@\n|粮食产量|万吨|12.5|\n",
		"cells":      "某市2025年统计公报\n一、综合\n指标\n@\n单位\n2025年\n地区生产总值\n亿元\n@\n1234.5\n粮食产量\n万吨\n12.5\n",
	}
	for name, text := range texts {
		want := facts(Read(strings.ReplaceAll(text, "@", ""), testIndicators(t)))
		if len(want) < 2 && name != "cells" {
			t.Fatalf("%s: of the text with blank lines only %q was read", name, want)
		}
		for _, line := range []string{"****", "``````", "\t****", "\t\t``", "> ****", "## **", "　****"} {
			if got := facts(Read(strings.ReplaceAll(text, "@", line), testIndicators(t))); !slices.Equal(got, want) {
				t.Errorf("%s with %q: got\n%q\nwant\n%q", name, line, got, want)
			}
		}
	}
}
