/**
 * The article that the welcome page shows its marks on, written for it: a claim of each kind of source, a refusal, and
 * an unnamed source of which something is disclosed. In English in every language, as all articles that are read.
 */
export function SampleStory() {
  return (
    <article class="sample" lang="en" dir="ltr">
      <h2 class="sample-headline">Night ferry to Tern Island may stop this winter, people briefed on the plan say</h2>
      <div class="sample-body" itemprop="articleBody">
        <p>
          The night ferry to Tern Island may stop running in January, two people briefed on the plan said on Monday.
          They asked not to be named because the contract has not been signed.
        </p>
        <p>
          “Nobody has asked us,” said Marta Quill, who has run the island’s only bakery for 30 years. “We read it in the
          paper.”
        </p>
        <p>The harbour board said that no decision had been made. Its chairman, Owen Tarrow, declined to comment.</p>
        <p>The company has offered the boat for sale, the Dorne Herald reported last week.</p>
        <p>
          A report that the transport ministry published in May found that the crossing loses 40,000 crowns each winter.
          The ferry is believed to need new engines as well.
        </p>
        <p>“We can fill the boat if they let us,” Ms. Quill said.</p>
      </div>
    </article>
  );
}
