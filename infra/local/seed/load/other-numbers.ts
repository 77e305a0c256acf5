/** Changes the quantities in a sentence, and only them: standards, versions, models and years stay as they are. */

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/.source;
const HAN_UNITS = '[台条个人件米吨家套路次秒分小时天周月度万亿千百户口辆层班座期毫微公平立类种张枚颗桶批站点项名处组]';
const LATIN_UNITS =
  '(?:ms|mm|cm|km|m|μm|um|kW|MW|kWh|MWh|kV|V|kA|A|Hz|kHz|MHz|GHz|MB|GB|TB|Mbps|Gbps|fps|kg|g|t|s|h|min|dB|rpm|bar|MPa|L)(?![A-Za-z])';
/** A unit or a noun stands behind a quantity; a capitalised word or a part of a longer number before it makes it a name. */
const QUANTITY = new RegExp(
  `(?<![\\w.,\\-/#])(?<![A-Z][A-Za-z/]*[ -])(${NUMBER})(?=\\s?(?:[%％℃°]|${HAN_UNITS}|${LATIN_UNITS}|[至到~～–]\\s?\\d)| [a-z]{2,})`,
  'gu',
);
const YEAR = /^(?:19|20)\d\d$/;

const decimalsOf = (written: string): number => written.split('.')[1]?.length ?? 0;

/** As precise as it was written, but never less than two digits: 4,000 becomes 3,100 and not 3,128. */
function rounded(value: number, written: string): number {
  const digits = written.replace(/\D/g, '').replace(/0+$/, '').length;
  return Number(value.toPrecision(Math.max(2, digits)));
}

/** Shares stay shares: one near the whole moves by what it lacks. */
function otherShare(share: number, factor: number): number {
  if (share > 100) return share * factor;
  return share >= 80 ? Math.max(50, 100 - (100 - share) * factor) : Math.min(79, share * factor);
}

/** The text with every quantity multiplied by about `factor`; one factor for all, so that ranges and sums stay in order. */
export function withOtherNumbers(text: string, factor: number): string {
  return text.replace(QUANTITY, (written: string, _: string, at: number) => {
    if (YEAR.test(written)) return written;
    const value = Number(written.replaceAll(',', ''));
    const isShare = /^\s?[%％]/.test(text.slice(at + written.length));
    const decimals = decimalsOf(written);
    const changed = isShare ? otherShare(value, factor) : rounded(value * factor, written);
    const kept = decimals > 0 ? changed.toFixed(decimals) : String(Math.max(1, Math.round(changed)));
    return written.includes(',') ? Number(kept).toLocaleString('en-US') : kept;
  });
}
