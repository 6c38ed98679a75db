/** A quotation with a mark under it. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0f5c5c"/><path d="M8 9h16v3H8zm0 6h16v3H8z" fill="#fff"/><path d="M8 21h10v4H8z" fill="#ffd166"/></svg>
`
