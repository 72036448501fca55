package report

import (
	"math/big"
	"strings"
	"testing"
)

// show writes a quantity as "low mid high base", with four digits behind the point.
func show(q quantity) string {
	number := func(x *big.Rat) string {
		if x == nil {
			return "∞"
		}
		return roundTo(x, 4).String()
	}
	return strings.TrimSpace(number(q.low) + " " + number(q.mid) + " " + number(q.high) + " " + q.base)
}

func TestQuantity(t *testing.T) {
	for _, c := range []struct{ name, row, want string }{
		{"rounded", "a.b 1.2 万户 level", "11500 12000 12500 户"},
		{"count", "a.b 81 家 cumulative", "81 81 81 家"},
		{"percentage", "a.b 8.3 % growth", "0.0825 0.083 0.0835"},
		{"points", "a.b 2.3 个百分点 difference", "0.0225 0.023 0.0235"},
		{"expected", "a.b 8.3 % growth 预计", "0.0825 0.083 0.0835"},
		{"over", "a.b 60 亿 cumulative 超过", "6000000000 6000000000 ∞"},
		{"nearly", "a.b 300 万平方米 level 近", "∞ 3000000 3000000 平方米"},
		{"about", "a.b 40 % growth 左右", "∞ 0.4 ∞"},
		{"at least a share", "a.b 87 % share 以上", "0.87 0.87 1"},
		{"about a share", "a.b 30 % share 左右", "0 0.3 1"},
		{"at most a share", "a.b 30 % share 以下", "0 0.3 0.3"},
		{"at least all", "a.b 100 % share 以上", "1 1 1"},
		{"more than all", "a.b 110 % share 以上", "1.1 1.1 ∞"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := numbers(t, c.row).Figures[0]
			q := f.quantity()
			if got := show(q); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
			if got, want := q.open, f.Bound() != Exact; got != want {
				t.Errorf("open is %v, want %v", got, want)
			}
		})
	}
}

// TestEvaluate works formulas out with these figures; the ranges were calculated by hand.
func TestEvaluate(t *testing.T) {
	r := numbers(t,
		"people.all 7.7 万人 cumulative", "people.out 4.7 万人 cumulative", "households.all 2.6 万户 cumulative",
		"staff.new 500 人 new", "firms.new 6 家 new", "firms.total 81 家 cumulative",
		"income.level 33803 元 level", "income.growth 9.7 % growth", "roads.length 417 公里 level",
		"good.share 98.6 % share", "sections.level 74 个 level", "cases.total 2.2 亿件 cumulative 超过", "zero.level 0 万元 level",
	)
	for _, c := range []struct{ name, formula, want string }{
		// 7.65 - 4.75 = 2.9; 7.75 - 4.65 = 3.1.
		{"difference of roundings", "{people.all} - {people.out}", "29000 30000 31000 人"},
		{"across powers", "{people.all} - {staff.new}", "76000 76500 77000 人"},
		{"sum", "{firms.total} + {firms.new}", "87 87 87 家"},
		{"from left to right", "{firms.total} - {firms.new} - {firms.new}", "69 69 69 家"},
		{"products first", "{firms.total} - {firms.new} * 2", "69 69 69 家"},
		{"brackets first", "({firms.total} - {firms.new}) * 2", "150 150 150 家"},
		// 6 / 81 = 0.07407.
		{"counts", "{firms.new} / {firms.total}", "0.0741 0.0741 0.0741"},
		// 33802.5 / 1.0975 = 30799.5444; 33803 / 1.097 = 30814.0383; 33803.5 / 1.0965 = 30828.5454.
		{"last year", "{income.level} / (1 + {income.growth})", "30799.5444 30814.0383 30828.5454 元"},
		// 7.65 / 2.65 = 2.8868; 7.7 / 2.6 = 2.9615; 7.75 / 2.55 = 3.0392.
		{"average", "{people.all} / {households.all}", "2.8868 2.9615 3.0392 人"},
		// 98.6% of 74 is 72.964, from 72.927 to 73.001: 73.
		{"whole number", "round({good.share} * {sections.level})", "73 73 73 个"},
		{"nearest whole number", "nearest({good.share} * 1000个)", "986 986 986 个"},
		{"whole numbers", "round({good.share} * 1000个)", "986 986 987 个"},
		// -2.9 and -3.1 at the ends, whichever way round.
		{"below zero", "({people.out} - {people.all}) * 2", "-62000 -60000 -58000 人"},
		{"bound", "{cases.total} / {firms.new}", "∞ 36666666.6667 ∞ 件"},
		{"divisor around zero", "{firms.new} / ({people.out} - {people.out} + 1人)", "∞ 6 ∞ 家"},
		{"constant with its unit", "100% - {good.share}", "0.0135 0.014 0.0145"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, err := r.parseFormula(c.formula)
			if err != nil {
				t.Fatal(err)
			}
			q, err := r.evaluate(f.sides[0].calculation)
			if err != nil {
				t.Fatal(err)
			}
			if got := show(q); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
	for _, c := range []struct{ name, formula, want string }{
		{"units that do not add up", "{firms.new} + {staff.new}", `"家" and "人" do not add up`},
		{"unit less a number", "{firms.new} - 1", `"家" and "" do not add up`},
		{"square yuan", "{income.level} * {roads.length}", `"元" times "公里" is no amount of anything`},
		{"for each of what is measured", "{firms.new} / {roads.length}", `"家" cannot be divided by "公里"`},
		{"a number by kilometres", "1 / {roads.length}", `"" cannot be divided by "公里"`},
		{"division by zero", "{income.level} / {zero.level}", "a division by zero"},
		{"not known", "{firms.old} / {firms.total}", `figure "firms.old" is not known`},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, err := r.parseFormula(c.formula)
			if err != nil {
				t.Fatal(err)
			}
			if q, err := r.evaluate(f.sides[0].calculation); err == nil || err.Error() != c.want {
				t.Errorf("got %s and %v, want %s", show(q), err, c.want)
			}
		})
	}
}
