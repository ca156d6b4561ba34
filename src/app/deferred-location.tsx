import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import { Router, useLocation, useSearch } from 'wouter';

type Navigate = (to: string, options?: { readonly replace?: boolean }) => void;

type Address = readonly [path: string, search: string, navigate: Navigate];

const AddressContext = createContext<Address>(['/', '', () => {}]);

/**
 * Walking on draws the next screen in pieces: the browser answers keys and clicks between them, and what stands there
 * stays until the next screen is whole. Everything inside reads this address, so that no part runs ahead of another.
 */
export function DeferredLocation({ children }: { readonly children: ReactNode }) {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const address = useMemo<Address>(() => [path, search, navigate], [path, search, navigate]);
  const deferred = useDeferredValue(address);
  return (
    <AddressContext value={isSamePlace(address, deferred) ? address : deferred}>
      <Router hook={useAddressPath} searchHook={useAddressSearch}>
        {children}
      </Router>
    </AddressContext>
  );
}

/** A form or filter of the same screen is drawn at once, so that the next key finds it. */
function isSamePlace([path, search]: Address, [otherPath, otherSearch]: Address): boolean {
  const parameters = new URLSearchParams(search);
  const others = new URLSearchParams(otherSearch);
  return path === otherPath && ['gebied', 'periode'].every((name) => parameters.get(name) === others.get(name));
}

function useAddressPath(): [string, Navigate] {
  const [path, , navigate] = useContext(AddressContext);
  return [path, navigate];
}

function useAddressSearch(): string {
  return useContext(AddressContext)[1];
}
