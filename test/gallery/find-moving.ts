/** What has a transition or an animation that takes any time; runs in the page. */
export function findMoving(): string[] {
  const longest = (times: string) => Math.max(...times.split(",").map((time) => Number.parseFloat(time) || 0));
  return [...document.querySelectorAll("*")]
    .filter((one) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(one);
      return longest(transitionDuration) > 0.001 || (animationName !== "none" && longest(animationDuration) > 0.001);
    })
    .map((one) => one.outerHTML.slice(0, 120));
}
