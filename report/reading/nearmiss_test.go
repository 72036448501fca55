package reading

import (
	"fmt"
	"testing"
)

// Clauses that look as if they named their number and do not, or name it with more than its name:
// the last number of each has the name that a careful reader would give it, or none.
func TestNamesThatAreNearlyRight(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		// A place or a time before the noun.
		{"全镇实现工业总产值16.2亿元", "工业总产值 level 2024"},
		{"全乡今年水产养殖达2万亩", "水产养殖 level 2025"},
		{"1～7月全区房地产开发投资完成17亿元，同比增长15%", "房地产开发投资增速 growth 2024-m1-m7"},
		{"全县可实现生产总值77亿元", "生产总值 level 2024"},
		{"全国共有幼儿园26.7万所，比上年增加1.2万所", "全国幼儿园变动 difference 2024"},
		// A part of the economy, where only the sentence says of what it is a part.
		{"从产业投资情况看，第二产业下降41.6%", "第二产业投资增速 growth 2024"},
		{"分产业看，第一、二、三产业分别同比增长4.6%、7.9%、3.5%", "none growth 2024"},
		{"生产总值120亿元，其中第一产业增长3.5%", "第一产业增速 growth 2024"},
		{"社会消费品零售总额40亿元，其中：批发零售贸易业完成37亿元", "none level 2024"},
		// What a number is set against is not what it is of.
		{"2024年完成投资59亿元，比“九五”末增长1.2倍", "none growth-other 2024"},
		{"纳税企业累计纳税额为31584万元，比去年同期全部企业纳税额增加5952万元", "纳税企业累计纳税额变动 difference 2024"},
		{"合同外资、实际外资分别完成全年目标的80%和114%，分别完成市下达计划的62%、85%", "实际外资相当于市下达计划 share 2024"},
		{"财政收入完成12亿元，较上年9亿元", "财政收入 level 2023"},
		{"财政收入完成12亿元，减收0.5亿元，减幅4%", "财政收入降幅 reduction 2024"},
		{"财政收入完成12亿元，增长4.1%，比上半年提高2.3个百分点", "财政收入增速变动 difference 2024"},
		{"固定资产投资增长4%，高于全国1.2个百分点", "固定资产投资增速高于全国 difference 2024"},
		{"城镇化率达到61%，高于全国1.2个百分点", "城镇化率高于全国 difference 2024"},
		{"固定资产投资增长4%，高于全国1.2个百分点，达到120亿元", "固定资产投资 level 2024"},
		{"固定资产投资增长4%，高于全国1.2个百分点，增幅居全省第7位", "固定资产投资增幅位次 rank 2024"},
		{"固定资产投资增长8.1%，增速比1月至2月加快0.2个百分点，比全国高1.8个百分点", "固定资产投资增速比全国高 difference 2024"},
		{"社会消费品零售总额317亿元，增长11.1%，增幅比全国高2.8个百分点", "社会消费品零售总额增幅比全国高 difference 2024"},
		{"税收收入完成7236万元，较上年决算5520万元，增收1716万元，增幅31.1%", "税收收入增幅 growth 2024"},
		// What is new has names; all that there are has others too.
		{"新增青桐、白榆等文明城市2个，总数达到9个", "文明城市总数 cumulative 2024-end"},
		{"新增青桐、白榆等文明城市2个，累计达到9个", "累计文明城市 cumulative 2024-end"},
		{"新增高等学校2所，总数达到9所", "高等学校总数 cumulative 2024-end"},
		// A part of a part of the economy.
		{"民营经济增加值48亿元。民营经济增加值中，第一产业增加值17亿元，增长5.9%；第二产业增加值15亿元", "民营经济第二产业增加值 level 2024"},
		{"文化产业增加值48亿元。其中，第二产业增加值15亿元", "文化产业第二产业增加值 level 2024"},
		// What has a number is told in the clause before the semicolon.
		{"公路运输完成货运量96亿吨；完成客运量125亿人次", "none level 2024"},
		{"幼儿园教职工453万人，增长8%；专任教师258万人", "幼儿园专任教师 level 2024"},
		{"民航客运量亦有6.2亿人次", "民航客运量 level 2024"},
		{"市本级一般公共预算总收入完成24亿元，其中：上划收入11亿元；地方一般公共预算收入完成13亿元，增长37%", "市本级地方一般公共预算收入增速 growth 2024"},
		{"全市医疗机构诊疗95万人次。其中，医院总诊疗人次42.6亿，入院人次24500万", "医院入院人次 level 2024"},
		{"2024年运营客车916辆，其中2024运营货车820辆", "运营货车 level 2024"},
		{"省本级收入385亿元，下降21.4%；市县级收入2248亿元，可比增长7.7%", "市县级收入增速 growth 2024"},
		{"全省政府性基金预算收入1014亿元，其中：省本级收入12.7亿元", "省本级政府性基金预算收入 level 2024"},
		{"一般公共预算收入147亿元。加上转移性收入49亿元，收入合计196亿元", "收入合计 level 2024"},
		{"一般公共预算收入完成32亿元，剔除留抵退税因素后同口径（以下简称“同口径”）下降23%，自然口径下降31%", "none growth 2024"},
		{"一般公共预算总收入56亿元，还原增值税留抵退税后62亿元，同口径增长2.1%", "none growth 2024"},
		{"完成固定资产投资597亿元。三次产业结构调整为6:48:46，第三产业比上年提升2.2个百分点", "第三产业比重变动 difference 2024"},
		{"居民消费价格上涨0.9%。其中，食品类上涨1.4%", "食品类价格增速 growth 2024"},
		{"东城、西城和南城三个行政区分别实现地区生产总值105亿元、37亿元和23亿元，分别增长9%、12%和10%", "南城地区生产总值增速 growth 2024"},
		{"调入资金12万元，相应结转下年减少133万元", "结转下年减量 reduction 2024"},
		{"一般公共预算收入64亿元，是在减税降费17.8亿元的基础上", "none level 2024"},
		{"财政收入增幅比全省高6个百分点，珠三角9市中居第1位", "none rank 2024"},
		{"小学阶段招生1782万人，下降1.4%；在校生10800万人，增长0.5%", "小学阶段在校生增速 growth 2024"},
		{"八大类消费品价格总指数如下：食品烟酒类上涨2.1%，衣着类下降0.6%", "衣着类价格增速 growth 2024"},
		{"工业增加值增长5.3%，高于全市经济增长0.5个百分点", "工业增加值增速高于全市经济 difference 2024"},
		{"卫生总费用初步推算为75593亿元", "卫生总费用 level 2024"},
		{"数字经济核心产业、战略性新兴和装备制造业增加值分别增长17%、16%和11%", "装备制造业增加值增速 growth 2024"},
		{"先进制造业增加值下降12.8%，总量占全区工业增加值58.4%", "先进制造业增加值占全区工业增加值 share 2024"},
		{"新投产规上企业17家，年底在库204家", "none level 2024"},
		// The number of a chapter that its first sentence goes on behind.
		{"四、一般公共预算收入下降5.1%", "一般公共预算收入增速 growth 2024"},
		{"生产总值增长6.7%，增速比1季度回落0.2个百分点", "生产总值增速变动 difference 2024"},
		{"二、三产业增加值增长5.1%", "二、三产业增加值增速 growth 2024"},
		{"茶叶和食用菌两条链各自做到12亿元和8.5亿元", "none level 2024"},
		// Nouns that say nothing without the one before them.
		{"城镇职工养老保险制度不断完善，参保人数突破2亿人", "none level 2024"},
		{"试点在全市展开，覆盖面扩大到60%", "none share 2024"},
	} {
		r := Read("2025年云溪市政府工作报告\n一、2024年工作回顾\n"+c.sentence+"。\n", testIndicators(t))
		f := r.Figures[len(r.Figures)-1]
		name := f.Name
		if name == "" {
			name = "none"
		}
		got := fmt.Sprint(name, " ", f.Measure)
		if f.Period != "" {
			got += " " + f.Period
		}
		if got != c.want {
			t.Errorf("%s: got %s (%s), want %s", c.sentence, got, f.Rule, c.want)
		}
	}
}

// Numbers that say which things are meant, or how large one of them is, are no figures.
func TestNumbersOfClasses(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"纳税企业前100家累计纳税额为3.2亿元", "3.2"},
		{"每10万人口高等教育在校生增长27%", "27"},
		{"加快3座35万千瓦光热电站建设", "3"},
		{"500万元以上固定资产投资315亿元", "315"},
		{"新建改建5条120公里农村公路", "5 120"},
		{"生产总值增长6.7%，增速比1季度回落0.2个百分点", "6.7 -0.2"},
		{"4季度新增贷款29亿元", "29"},
		{"连续3个季度增长", "3"},
		{"紧盯督察5方面21项问题整改", "21"},
	} {
		r := Read("2025年云溪市政府工作报告\n一、2024年工作回顾\n"+c.sentence+"。\n", testIndicators(t))
		got := ""
		for _, f := range r.Figures {
			got += " " + f.Value
		}
		if got != " "+c.want {
			t.Errorf("%s: got%s, want %s", c.sentence, got, c.want)
		}
	}
}
