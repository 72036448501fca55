package reading

import (
	"slices"
	"strings"
	"testing"
)

// told returns what a reading says of each figure of a text, a line each.
func told(t *testing.T, text string) []string {
	t.Helper()
	var lines []string
	for _, f := range Read(text, testIndicators(t)).Figures {
		value := f.Value
		if f.Upto != "" {
			value += "~" + f.Upto
		}
		for _, part := range []string{strings.Join(f.Qualifiers, ";"), string(f.Measure), f.Period, f.Name} {
			if part == "" {
				part = "-"
			}
			value += " " + part
		}
		lines = append(lines, strings.Replace(value, " ", f.Unit+" ", 1))
	}
	return lines
}

// TestOlderTexts holds what is read of texts as they were written when years and amounts stood in Chinese
// numerals and plans were called by their number.
func TestOlderTexts(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"years in numerals",
			"政府工作报告\n——一九八七年三月十日在青山市第八届人民代表大会第五次会议上\n一、一九八六年的工作\n全市工业总产值二十五亿元，比上年增长百分之十一点五。一九八五年粮食总产量四十二万吨，比一九八○年增加八万吨。",
			[]string{"25亿元 - level 1986 工业总产值", "11.5% - growth 1986 工业总产值增速", "42万吨 - level 1985 粮食总产量"},
		},
		{
			"amounts with noughts and two powers",
			"青山市一九八四年国民经济和社会发展统计公报\n全市财政收入一千三百零四万元。总人口一百零三万人。工业总产值四亿八千万元。公路通车里程一万二千公里。",
			[]string{"1304万元 - level 1984 财政收入", "103万人 - level 1984 总人口", "48000万元 - level 1984 工业总产值", "12000公里 - level 1984 公路通车里程"},
		},
		{
			"sums of one numeral",
			"青山市一九八四年国民经济和社会发展统计公报\n自筹资金项目完成投资九亿元，增长百分之三点四，打造五亿元企业。",
			[]string{"9亿元 - level 1984 自筹资金项目投资", "3.4% - growth 1984 自筹资金项目投资增速"},
		},
		{
			"goals that were reached are results",
			"2006年青山市政府工作报告\n一、“十五”计划主要预期目标提前实现\n2005年全市生产总值达到126亿元。地方财政收入6亿元。",
			[]string{"126亿元 - level 2005 生产总值", "6亿元 - level 2005 地方财政收入"},
		},
		{
			"ranges and parts of a thousand",
			"青山市一九八四年国民经济和社会发展统计公报\n工业总产值增长百分之四至百分之五，人口自然增长率为千分之九点二。",
			[]string{"4~5% - growth 1984 工业总产值增速", "9.2‰ - share 1984 人口自然增长率"},
		},
		{
			"multiples",
			"青山市一九八四年国民经济和社会发展统计公报\n农民人均纯收入比一九七八年增长一点五倍。",
			[]string{"1.5倍 - growth-other 1984 农民人均纯收入增速"},
		},
		{
			"plans by their names",
			"青山市2000年国民经济和社会发展统计公报\n“九五”期间，全市国内生产总值年均增长9.5%，累计完成固定资产投资120亿元。第八个五年计划期间，全市新建公路300公里。",
			[]string{"9.5% - growth-average 1996-2000 国内生产总值年均增速", "120亿元 - cumulative 1996-2000 累计固定资产投资", "300公里 - new 1991-1995 新建公路"},
		},
		{
			"round names and other words in numerals are no amounts",
			"青山市2000年国民经济和社会发展统计公报\n打造百亿元园区，发展三大产业，三千人的村通了路，一百五十六项工程完工，跨越千亿元台阶，一九五八级学员回校。",
			[]string{},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(t, c.text); !slices.Equal(got, c.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// TestNumeralYearsAreNoRuns holds that years in numerals add no run of digits to the ledger, and that what
// stands behind them keeps its place.
func TestNumeralYearsAreNoRuns(t *testing.T) {
	text := "青山市一九八四年三月二十五日统计公报\n二○○一年至二〇〇五年，粮食产量25万吨。"
	r := Read(text, testIndicators(t))
	if r.Runs != 1 || len(r.NotFigures) != 0 || len(r.Figures) != 1 {
		t.Fatalf("%d runs, %d of them no figures, %d figures; want 1, 0, 1", r.Runs, len(r.NotFigures), len(r.Figures))
	}
	f := r.Figures[0]
	if got := string([]rune(text)[f.Start:f.End]); got != "25万吨" {
		t.Errorf("the figure stands at %q", got)
	}
	last := r.Sentences[len(r.Sentences)-1]
	if got := string([]rune(text)[last.From:last.To]); !strings.HasPrefix(got, "二○○一年") || !strings.HasSuffix(got, "吨。") {
		t.Errorf("the sentence stands at %q", got)
	}
}

// communiqueOf is a made-up communiqué of one paragraph.
func communiqueOf(text string) string {
	return "青山市2019年国民经济和社会发展统计公报\n一、综合\n" + text
}

// TestCommuniques holds what is read of the forms that communiqués have: what grew of which branch, what of an
// amount stands behind its growth, and lists of the three sectors.
func TestCommuniques(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"what grew of the next branch", "采矿业增加值同比增长0.5%，制造业增长6.8%，电力和燃气生产业下降2.4%，规模以上企业增长9%。", []string{
			"0.5% - growth 2019 采矿业增加值增速", "6.8% - growth 2019 制造业增加值增速", "-2.4% - growth 2019 电力和燃气生产业增加值增速", "9% - growth 2019 规模以上企业增速",
		}},
		{"output behind the growth of an area", "全年蔬菜播种面积38公顷，比上年增长1.5%，产量1065吨，下降2.5%。", []string{
			"38公顷 - level 2019 蔬菜播种面积", "1.5% - growth 2019 蔬菜播种面积增速", "1065吨 - level 2019 蔬菜产量", "-2.5% - growth 2019 蔬菜产量增速",
		}},
		{"value added behind the growth of a gross output", "农林牧渔业总产值69亿元，增长2.5%，增加值37亿元，增长2.7%。", []string{
			"69亿元 - level 2019 农林牧渔业总产值", "2.5% - growth 2019 农林牧渔业总产值增速", "37亿元 - level 2019 农林牧渔业增加值", "2.7% - growth 2019 农林牧渔业增加值增速",
		}},
		{"profit behind the growth of a gross output is of nobody known", "农林牧渔业总产值69亿元，增长2.5%，利润3亿元。", []string{
			"69亿元 - level 2019 农林牧渔业总产值", "2.5% - growth 2019 农林牧渔业总产值增速", "3亿元 - level 2019 -",
		}},
		{"growth and its change", "完成工业总产值146亿元，同比增长6.3%，较去年同期上升1.2个百分点。", []string{
			"146亿元 - level 2019 工业总产值", "6.3% - growth 2019 工业总产值增速", "1.2个百分点 - difference 2019 工业总产值增速变动",
		}},
		{"the three sectors in short", "三次产业对经济增长的贡献率分别为2%、38%、60%。第二、三产业比重则分别提高1.9个和1.6个百分点。", []string{
			"2% - share 2019 第一产业对经济增长的贡献率", "38% - share 2019 第二产业对经济增长的贡献率", "60% - share 2019 第三产业对经济增长的贡献率",
			"1.9个百分点 - difference 2019 第二产业比重变动", "1.6个百分点 - difference 2019 第三产业比重变动",
		}},
		{"the three sectors before and after", "三次产业增加值占生产总值的比重由上年的8%、53%、39%调整为7%、53%、40%。", []string{
			"8% - share - 第一产业增加值占生产总值的比重", "53% - share - 第二产业增加值占生产总值的比重", "39% - share - 第三产业增加值占生产总值的比重",
			"7% - share 2019 第一产业增加值占生产总值的比重", "53% - share 2019 第二产业增加值占生产总值的比重", "40% - share 2019 第三产业增加值占生产总值的比重",
		}},
		{"what firms earned that are counted before", "产值过亿元的企业达23家，完成工业总产值118亿元。", []string{
			"23家 - level 2019 产值过亿元的企业", "118亿元 - level 2019 产值过亿元的企业工业总产值",
		}},
		{"those whom something is done for", "全年共为3亿人次劳动者提供就业服务，为50万家次用人单位发放补贴。", []string{
			"3亿人次 - level 2019 -", "50万家次 - level 2019 -",
		}},
		{"who works at what is counted before", "全行业共有人力资源服务机构5.9万家，从业人员103万人。", []string{
			"5.9万家 - level 2019 人力资源服务机构", "103万人 - level 2019 人力资源服务机构从业人员",
		}},
		{"units of transport", "净载重量2568万吨，载客量88万客位，箱位22万标准箱，密度52公里/百平方公里，增加1.7公里/百平方公里。", []string{
			"2568万吨 - level 2019 净载重量", "88万客位 - level 2019 载客量", "22万标准箱 - level 2019 箱位",
			"52公里/百平方公里 - level 2019 密度", "1.7公里/百平方公里 - difference 2019 密度变动",
		}},
		{"those that are sorted by their size", "旅客吞吐量100万人次以上的机场有12个，比上年增加2个。", []string{
			"12个 - level 2019 旅客吞吐量100万人次以上的机场", "2个 - difference 2019 旅客吞吐量100万人次以上的机场变动",
		}},
		{"rates of exchange", "年末1美元兑8.28元人民币，外汇储备12亿美元。", []string{"8.28元人民币 - level 2019 -", "12亿美元 - level 2019 外汇储备"}},
		{"growth on the quarter before", "从环比看，生产总值增长1.8%。", []string{"1.8% - growth-chain 2019 生产总值环比增速"}},
		{"those of a kind, by who runs them", "教育全市共有幼儿园51所，其中，教育部门办22所，民办4所，教职工1975人，其中专任教师1044人。", []string{
			"51所 - level 2019 幼儿园", "22所 - level 2019 教育部门办幼儿园", "4所 - level 2019 民办幼儿园",
			"1975人 - level 2019 幼儿园教职工", "1044人 - level 2019 幼儿园专任教师",
		}},
		{"whose staff the clause before the semicolon says", "民办、其他部门办9所；教职工742人，毕业170人。", []string{
			"9所 - level 2019 -", "742人 - level 2019 -", "170人 - level 2019 -",
		}},
		{"a side of the trade before", "外贸进出口总额5亿元，增长6%，其中出口3亿元，增长8%。", []string{
			"5亿元 - level 2019 外贸进出口总额", "6% - growth 2019 外贸进出口总额增速", "3亿元 - level 2019 外贸出口总额", "8% - growth 2019 外贸出口总额增速",
		}},
		{"what of the whole a part is", "肉类总产量110吨，增长5%，其中猪肉增长5.5%。", []string{
			"110吨 - level 2019 肉类总产量", "5% - growth 2019 肉类总产量增速", "5.5% - growth 2019 猪肉产量增速",
		}},
		{"a thing in a list of prices", "其中，学费价格下降0.7%，教材下降0.5%，失业率下降1%。", []string{
			"-0.7% - growth 2019 学费价格增速", "-0.5% - growth 2019 教材价格增速", "-1% - growth 2019 失业率增速",
		}},
		{"a year that a number is compared with", "粮食产量比历史最高水平的2015年增长6%。", []string{"6% - growth-other 2019 粮食产量增速"}},
		{"a month in numerals", "二月份地方收入98万元，同比增长4%，企业所得税当月缴库49万元。", []string{
			"98万元 - level - 二月份地方收入", "4% - growth - 二月份地方收入增速", "49万元 - level - 企业所得税当月缴库",
		}},
		{"the second of two amounts of one thing", "发明专利申请量与授权量分别为3万件和1万件。", []string{
			"3万件 - level 2019 发明专利申请量", "1万件 - level 2019 发明专利授权量",
		}},
		{"what grew is not its place", "财政总收入15万元，总量位居全市第1位，同比增长18%。", []string{
			"15万元 - level 2019 财政总收入", "1位 - rank 2019 财政总收入总量位次", "18% - growth 2019 财政总收入增速",
		}},
		{"a sum in another currency", "人均生产总值39102元，按2019年平均汇率计算为5791美元，增长0.2%。", []string{
			"39102元 - level 2019 人均生产总值", "5791美元 - level 2019 人均生产总值", "0.2% - growth 2019 人均生产总值增速",
		}},
		{"what is said of both", "旅游人数24万人次，旅游收入2亿元，均比上年下降30%。", []string{
			"24万人次 - level 2019 旅游人数", "2亿元 - level 2019 旅游收入", "-30% - growth 2019 -",
		}},
		{"what places have that are counted", "东部等7个地区新增工业增加值约占全部的60%。", []string{"7个 - level 2019 -", "60% - share 2019 -"}},
		{"a year's end in front", "存、贷款余额分别增加5亿元、3亿元，2019年底达到9亿元、6亿元。", []string{
			"5亿元 - new 2019 存款余额增量", "3亿元 - new 2019 贷款余额增量", "9亿元 - level 2019-end 存款余额", "6亿元 - level 2019-end 贷款余额",
		}},
		{"what people have each", "城镇居民人均可支配收入8595元，增长7.5%，人均消费支出8063元，增长13.2%。", []string{
			"8595元 - level 2019 城镇居民人均可支配收入", "7.5% - growth 2019 城镇居民人均可支配收入增速",
			"8063元 - level 2019 城镇居民人均消费支出", "13.2% - growth 2019 城镇居民人均消费支出增速",
		}},
		{"whose productivity", "建筑业完成产值50万元，全员劳动生产率17元/人。", []string{"50万元 - level 2019 建筑业产值", "17元/人 - level 2019 -"}},
		{"what carries alone, of what nobody says", "铁路216亿吨公里，增长1.2%。", []string{"216亿吨公里 - level 2019 -", "1.2% - growth 2019 -"}},
		{"what carries alone", "完成货物周转量247亿吨公里。其中：铁路216亿吨公里，增长1.2%；民航1879万吨公里。", []string{
			"247亿吨公里 - level 2019 货物周转量", "216亿吨公里 - level 2019 铁路货物周转量", "1.2% - growth 2019 铁路货物周转量增速",
			"1879万吨公里 - level 2019 民航货物周转量",
		}},
		{"a heading set into its line", "环境保护 全市空气中总悬浮物为0.14毫克/立方米。\n交通运输 机场旅客吞吐量409万人次，增长10%。", []string{
			"0.14毫克/立方米 - level 2019 空气中总悬浮物", "409万人次 - level 2019 机场旅客吞吐量", "10% - growth 2019 机场旅客吞吐量增速",
		}},
		{"what people won is not who they are", "省级比赛24人获金牌，10人获铜牌。", []string{"24人 - level 2019 -", "10人 - level 2019 -"}},
		{"what stood at the year's end", "移动电话年末达19万户，增长22%。", []string{"19万户 - level 2019 移动电话", "22% - growth 2019 移动电话增速"}},
		{"a side of the trade that was done", "进出口总值完成356万美元，其中出口完成172万美元，下降38%。", []string{
			"356万美元 - level 2019 进出口总值", "172万美元 - level 2019 出口总值", "-38% - growth 2019 出口总值增速",
		}},
		{"a part of the year that is told of in passing", "经济扭转了上半年增幅回落的局面。进出口总额5亿元，增长8%。", []string{
			"5亿元 - level 2019 进出口总额", "8% - growth 2019 进出口总额增速",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(t, communiqueOf(c.text)); !slices.Equal(got, c.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// TestRowsOfTables holds what is read of tables that stand in a text, a row on a line.
func TestRowsOfTables(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"unit behind the number", "主要农产品产量如下：\n农产品 2019年 比上年增长%\n粮食 308.12万吨 8.3\n其中：小麦 32.45 万吨 -3.4", []string{
			"308.12万吨 - level 2019 粮食产量", "8.3% - growth 2019 粮食产量增速", "32.45万吨 - level 2019 小麦产量", "-3.4% - growth 2019 小麦产量增速",
		}},
		{"unit above the table", "单位：吨\n产品名称 产量 比上年增长%\n粮食 21774 0.99\n蔬菜 1984 -1.7", []string{
			"21774吨 - level 2019 粮食产量", "0.99% - growth 2019 粮食产量增速", "1984吨 - level 2019 蔬菜产量", "-1.7% - growth 2019 蔬菜产量增速",
		}},
		{"column of units", "指标 单位 绝对数 比上年增长（%）\n发电量 亿千瓦时 44.5 3.2\n进出口总额 万美元 120 -1.5", []string{
			"44.5亿千瓦时 - level 2019 发电量", "3.2% - growth 2019 发电量增速", "120万美元 - level 2019 进出口总额", "-1.5% - growth 2019 进出口总额增速",
		}},
		{"a column of months is of no year", "产品名称 12月 1-12月 同比增长%\n粮食 21774 0.99", []string{}},
		{"behind the table", "产品名称 产量 比上年增长%\n粮食 2 吨 1.5\n年末有图书馆2个。\n蔬菜 1984 1.7", []string{
			"2吨 - level 2019 粮食产量", "1.5% - growth 2019 粮食产量增速", "2个 - level 2019 图书馆",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(t, communiqueOf(c.text)); !slices.Equal(got, c.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}
