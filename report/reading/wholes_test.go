package reading

import (
	"slices"
	"strings"
	"testing"
)

// TestNamesOfWholes holds the names of what is a part of a whole that stands before it, in another sentence or clause,
// and would have the name of another thing without it.
func TestNamesOfWholes(t *testing.T) {
	const budget = "青山市2024年预算执行情况的报告\n"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"sums that every budget has", budget + "一、2024年执行情况\n（一）全市一般公共预算收入54亿元。加上从政府性基金预算调入2亿元，收入总量为56亿元。\n（二）政府性基金收入8亿元，结转下年支出1亿元。\n（三）市本级社会保险基金预算收入5亿元。当期结余0.6亿元。", []string{
			"54亿元 - level 2024 一般公共预算收入", "2亿元 - level 2024 政府性基金预算调入", "56亿元 - level 2024 一般公共预算收入总量",
			"8亿元 - level 2024 政府性基金收入", "1亿元 - level 2024 政府性基金结转下年支出",
			"5亿元 - level 2024 市本级社会保险基金预算收入", "0.6亿元 - level 2024 市本级社会保险基金预算当期结余",
		}},
		{"a level that a paragraph begins with", budget + "1.一般公共预算\n（1）全市收支。一般公共预算收入21亿元，上年结余2亿元。\n（2）市级收支。一般公共预算收入8亿元，增长12.9%。当年结余1亿元。\n（3）转移支付。市对区转移支付4亿元，包括一般性转移支付3亿元、税收返还1亿元。", []string{
			"21亿元 - level 2024 一般公共预算收入", "2亿元 - level 2024 一般公共预算上年结余",
			"8亿元 - level 2024 市级一般公共预算收入", "12.9% - growth 2024 市级一般公共预算收入增速", "1亿元 - level 2024 市级一般公共预算当年结余",
			"4亿元 - level 2024 市对区转移支付", "3亿元 - level 2024 -", "1亿元 - level 2024 -",
		}},
		{"whose towns", communiqueOf("年末户籍总人口164万人，其中，城镇人口64万人，乡村人口100万人。常住人口118万人，其中城镇人口63万人。"), []string{
			"164万人 - level 2019 户籍总人口", "64万人 - level 2019 城镇户籍人口", "100万人 - level 2019 乡村户籍人口",
			"118万人 - level 2019 常住人口", "63万人 - level 2019 城镇常住人口",
		}},
		{"at the prices of the year", communiqueOf("地区生产总值358亿元，按当年价格计算比上年下降3.3%。三次产业中，第一产业增加值9亿元。"), []string{
			"358亿元 - level 2019 地区生产总值", "-3.3% - growth 2019 地区生产总值增速", "9亿元 - level 2019 第一产业增加值",
		}},
		{"branches that share an amount", communiqueOf("在第三产业中批发和零售业、金融业及非营利性服务业增加值分别增长11%、5%和2%。"), []string{
			"11% - growth 2019 批发和零售业增加值增速", "5% - growth 2019 金融业增加值增速", "2% - growth 2019 非营利性服务业增加值增速",
		}},
		{"what became of all that is counted", communiqueOf("青山试点31项做法获全国推广。园区12项经验已在全省复制推广。"), []string{
			"31项 - level 2019 青山试点做法", "12项 - level 2019 园区经验",
		}},
		{"the place of a growth alone", communiqueOf("新兴产业产值增长2.3%，居第6位，高于全市平均1.3个百分点。税收收入5亿元，增长3%，居第7位。"), []string{
			"2.3% - growth 2019 新兴产业产值增速", "6位 - rank 2019 新兴产业产值增速位次", "1.3个百分点 - difference 2019 新兴产业产值增速高于全市",
			"5亿元 - level 2019 税收收入", "3% - growth 2019 税收收入增速", "7位 - rank 2019 -",
		}},
		{"what firms of a kind did", communiqueOf("其中62家限上法人企业完成零售额11万元，增长6.1%。工业投资增长8%。其中，制造业下降5%，拉低投资增速8个百分点。"), []string{
			"62家 - level 2019 限上法人企业", "11万元 - level 2019 限上法人企业零售额", "6.1% - growth 2019 限上法人企业零售额增速",
			"8% - growth 2019 工业投资增速", "-5% - growth 2019 制造业投资增速", "8个百分点 - difference 2019 制造业投资拉低投资增速",
		}},
		{"products among others", communiqueOf("重点监控的30种工业产品中锌粉、焦炭等16种产量同比增长。"), []string{"30种 - level 2019 -", "16种 - level 2019 -"}},
		{"parts of a list", communiqueOf("蔬菜种植面积增长17.8%，其中玉米、马铃薯分别增长17.1%、7.5%。核心基地、防控基地各9000亩。27项指标中，19项完成全年目标，8项不及预期。"), []string{
			"17.8% - growth 2019 蔬菜种植面积增速", "17.1% - growth 2019 玉米种植面积增速", "7.5% - growth 2019 马铃薯种植面积增速",
			"9000亩 - level 2019 -", "27项 - level 2019 -", "19项 - level 2019 -", "8项 - level 2019 -",
		}},
		{"the part of a tax", budget + "增值税收入（50%部分）67万元，完成预期的94.7%。", []string{
			"67万元 - level 2024 增值税收入（50%部分）", "94.7% - share 2024 增值税收入（50%部分）相当于预期",
		}},
		{"points behind growth and shares", communiqueOf("财政收入5亿元、税收收入3亿元，同比分别增长9.4%和9.3%，较上半年分别提高2和3.3个百分点。支出完成全年的67.5%，较上年提高0.2个百分点。占比较今年上半年和上年同期分别提高1.5和1个百分点。"), []string{
			"5亿元 - level 2019 财政收入", "3亿元 - level 2019 税收收入", "9.4% - growth 2019 财政收入增速", "9.3% - growth 2019 税收收入增速",
			"2个百分点 - difference 2019 财政收入增速变动", "3.3个百分点 - difference 2019 税收收入增速变动",
			"67.5% - share 2019 支出相当于全年", "0.2个百分点 - difference 2019 支出相当于全年变动", "1.5个百分点 - difference 2019 -", "1个百分点 - difference 2019 -",
		}},
		{"a sum of no budget", budget + "收入总量为56亿元。", []string{"56亿元 - level 2024 -"}},
		{"all levels and one of them", budget + "一、债务情况\n（一）全市政府债务余额78亿元，市本级政府债务余额41亿元。", []string{
			"78亿元 - level 2024 政府债务余额", "41亿元 - level 2024 市本级政府债务余额",
		}},
		{"collected so far", budget + "全市累计完成地方一般公共预算收入62964万元。", []string{"62964万元 - level 2024 地方一般公共预算收入"}},
		{"what is left out", communiqueOf("固定资产投资增长4%，扣除房地产开发投资，固定资产投资增长12.2%。扣除价格因素，居民收入增长3%。"), []string{
			"4% - growth 2019 固定资产投资增速", "12.2% - growth 2019 固定资产投资（扣除房地产开发投资）增速", "3% - growth 2019 居民收入增速",
		}},
		{"firms behind a semicolon", communiqueOf("分经济类型看，国有企业增加值增长18.8%；股份制企业增长18.1%。食品业增长3%。"), []string{
			"18.8% - growth 2019 国有企业增加值增速", "18.1% - growth 2019 股份制企业增加值增速", "3% - growth 2019 食品业增速",
		}},
		{"branches of the sentence before", communiqueOf("规模以上工业增加值增长5.6%。分三大门类看，采矿业下降1.2%，制造业增长5%。"), []string{
			"5.6% - growth 2019 规模以上工业增加值增速", "-1.2% - growth 2019 采矿业增加值增速", "5% - growth 2019 制造业增加值增速",
		}},
		{"products", communiqueOf("从产品产量看，铝材增长164.5%，铜材下降2%。"), []string{"164.5% - growth 2019 铝材产量增速", "-2% - growth 2019 铜材产量增速"}},
		{"a side of the trade of the sentence before", communiqueOf("货物进出口总额9亿元，增长3%。其中，出口5亿元，增长4%。"), []string{
			"9亿元 - level 2019 货物进出口总额", "3% - growth 2019 货物进出口总额增速", "5亿元 - level 2019 货物出口总额", "4% - growth 2019 货物出口总额增速",
		}},
		{"sectors of the product", communiqueOf("地区生产总值22亿元。其中，第一产业2亿元，增长3%；第二产业8亿元。"), []string{
			"22亿元 - level 2019 地区生产总值", "2亿元 - level 2019 第一产业增加值", "3% - growth 2019 第一产业增加值增速", "8亿元 - level 2019 第二产业增加值",
		}},
		{"places behind a difference", communiqueOf("工业投资增长13%，高于全市2个百分点，居第6位。税收收入5亿元，增长3%，高于全市2个百分点，居第7位。"), []string{
			"13% - growth 2019 工业投资增速", "2个百分点 - difference 2019 工业投资增速高于全市", "6位 - rank 2019 工业投资增速位次",
			"5亿元 - level 2019 税收收入", "3% - growth 2019 税收收入增速", "2个百分点 - difference 2019 税收收入增速高于全市", "7位 - rank 2019 -",
		}},
		{"incomes that were done", communiqueOf("城镇和农村居民人均可支配收入完成29092元、17191元。猪、牛出栏增长2%、5%。"), []string{
			"29092元 - level 2019 城镇居民人均可支配收入", "17191元 - level 2019 农村居民人均可支配收入", "2% - growth 2019 猪出栏增速", "5% - growth 2019 牛出栏增速",
		}},
		{"a milestone and what was reached", communiqueOf("地区生产总值突破400亿元大关，达到417亿元，同比（下同）增长9.4%。我市成为全省首个突破500亿元大关的县。"), []string{
			"400亿元 突破 level 2019 地区生产总值", "417亿元 - level 2019 地区生产总值", "9.4% - growth 2019 地区生产总值增速", "500亿元 突破 level 2019 -",
		}},
		{"a crop that did well", communiqueOf("粮食稳产丰收，产量达到555亿斤。农业稳定，产量达到3亿斤。小麦长势良好，播种面积146万亩。"), []string{
			"555亿斤 - level 2019 粮食产量", "3亿斤 - level 2019 -", "146万亩 - level 2019 小麦播种面积",
		}},
		{"added, and all there are", communiqueOf("新登记市场主体2万户、增长21%，达到11万户。"), []string{
			"2万户 - new 2019 新登记市场主体", "21% - growth 2019 新登记市场主体增速", "11万户 - level 2019 市场主体",
		}},
		{"of which list", communiqueOf("外贸进出口总额4.5万亿元，增长16%，总量居首位，增量占全国比重30%。地铁运营里程增至595公里、单日最高客运量88万人次。汽车产量增长3%、占全国2%。"), []string{
			"4.5万亿元 - level 2019 外贸进出口总额", "16% - growth 2019 外贸进出口总额增速", "30% - share 2019 -",
			"595公里 - cumulative 2019-end 地铁运营里程", "88万人次 - level 2019 -", "3% - growth 2019 汽车产量增速", "2% - share 2019 汽车产量占全国",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(t, c.text); !slices.Equal(got, c.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}
