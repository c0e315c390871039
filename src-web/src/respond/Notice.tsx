import { useEffect, useRef, type ReactNode } from 'react';

interface NoticeProps {
  title: string;
  children?: ReactNode;
}

/** A whole page that says one thing. The focus goes to its heading, so that a screen reader hears that the page has changed. */
export function Notice({ title, children }: NoticeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    heading.current?.focus();
  }, [title]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h1>
      {children}
    </>
  );
}
