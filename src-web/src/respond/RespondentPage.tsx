/** What a person sees who opened the personal link of an invitation. */
export function RespondentPage({ secret }: { secret: string }) {
  return (
    <main>
      <h1>{secret ? 'Your survey' : 'This link is not complete'}</h1>
      {!secret && <p>Open the whole link from your e-mail. If it is cut off, answer the e-mail and ask for a new one.</p>}
    </main>
  );
}
